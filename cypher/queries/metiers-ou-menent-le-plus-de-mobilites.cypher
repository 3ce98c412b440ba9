// Purpose: the métiers that most official mobilités lead to, and how many leave them.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (m:Metier)
RETURN m.code AS code,
       m.libelle AS libelle,
       COUNT { (m)<-[:PERMET_MOBILITE]-() } AS venues,
       COUNT { (m)-[:PERMET_MOBILITE]->() } AS departs
ORDER BY venues DESC, code
LIMIT toInteger($limite)
