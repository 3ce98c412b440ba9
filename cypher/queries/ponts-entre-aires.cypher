// Purpose: the métiers through which most best chains go from one aire to another.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (m:Metier)-[d:DANS_AIRE]->(a:AireDeMetiers)
RETURN m.code AS code,
       m.libelle AS libelle,
       a.code AS aire,
       round(d.intermediariteEntreAires, 6) AS entreAires,
       round(d.intermediarite, 6) AS enTout
ORDER BY entreAires DESC, code
LIMIT toInteger($limite)
