// Purpose: the compétences that most métiers mobilise, and how many of those have it at their core.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (c:Competence)<-[r:MOBILISE]-(:Metier)
RETURN c.codeOgr AS code, c.libelle AS libelle, count(r) AS metiers, count(r.coeurMetier) AS coeurMetier
ORDER BY metiers DESC, code
LIMIT toInteger($limite)
