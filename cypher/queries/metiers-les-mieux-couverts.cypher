// Purpose: where a métier leads best: the métiers of whose work it already holds the greatest share, and whether the
// official mobilités name them.
// Parameters:
//   $code    string   code of the métier
//   $limite  integer  how many, at most

:param code => 'K2204';
:param limite => 10;

MATCH (m:Metier {code: $code})-[p:PROCHE]->(autre:Metier)
OPTIONAL MATCH (m)-[officielle:PERMET_MOBILITE]->(autre)
RETURN autre.code AS code,
       autre.libelle AS libelle,
       round(p.couverture, 6) AS couverture,
       p.communs AS communs,
       officielle.ordre AS mobiliteOfficielle
ORDER BY couverture DESC, code
LIMIT toInteger($limite)
