// Purpose: how many fiches of today come from each fiche of ROME 3, itself included; those that were divided most come first.

MATCH (m:Metier)
WHERE m.codeRomeParent IS NOT NULL
WITH m.codeRomeParent AS code, m ORDER BY m.code
WITH code, collect(m {.code, .libelle}) AS metiers
OPTIONAL MATCH (parent:Metier {code: code})
RETURN code, parent.libelle AS libelle, size(metiers) AS fiches, metiers
ORDER BY fiches DESC, code
