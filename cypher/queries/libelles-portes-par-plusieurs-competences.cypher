// Purpose: the labels that several compétences carry: a label is no key.

MATCH (c:Competence)
WITH c.libelle AS libelle, collect(c.codeOgr) AS codes
WHERE size(codes) > 1
UNWIND codes AS code
WITH libelle, code ORDER BY code
RETURN libelle, collect(code) AS codes
ORDER BY libelle
