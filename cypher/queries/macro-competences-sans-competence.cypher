// Purpose: the macro-compétences that group no compétence, and how many métiers mobilise each all the same.

MATCH (m:MacroCompetence)
WHERE NOT EXISTS { (m)<-[:RELEVE_DE]-(:Competence) }
RETURN m.codeOgr AS code, m.libelle AS libelle, m.categorie AS categorie, COUNT { (m)<-[:MOBILISE]-(:Metier) } AS metiers
ORDER BY metiers DESC, code
