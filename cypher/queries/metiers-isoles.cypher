// Purpose: the métiers that are hardest to reach: the least best couverture by any other métier, none at all first.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (m:Metier)
OPTIONAL MATCH (m)<-[p:PROCHE]-(:Metier)
WITH m, count(p) AS proches, max(p.couverture) AS meilleure
RETURN m.code AS code, m.libelle AS libelle, proches, round(meilleure, 6) AS meilleure
ORDER BY coalesce(meilleure, 0.0), code
LIMIT toInteger($limite)
