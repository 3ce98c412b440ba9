// Purpose: the pairs of secteurs in which most métiers are exercised together.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (a:SecteurActivite)<-[:DANS_SECTEUR]-(m:Metier)-[:DANS_SECTEUR]->(b:SecteurActivite)
WHERE a.code < b.code
RETURN a.libelle AS secteur, b.libelle AS autre, count(m) AS metiers, min(a.code) AS code, min(b.code) AS autreCode
ORDER BY metiers DESC, code, autreCode
LIMIT toInteger($limite)
