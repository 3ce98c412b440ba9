// Purpose: the codes of the documents that the release in service was made of, and whether objectifs of the tree of compétences
// are without a label. No row: none is loaded.

MATCH (r:Release {statut: 'EN_SERVICE'})
WITH r ORDER BY r.chargeeLe DESC LIMIT 1
RETURN COLLECT { MATCH (r)-[:PROVIENT_DE]->(s:Source) RETURN s.code ORDER BY s.code } AS sources,
       EXISTS { MATCH (o:Objectif) WHERE o.libelle IS NULL } AS sansIntitules
