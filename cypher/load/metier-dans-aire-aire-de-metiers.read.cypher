// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:DANS_AIRE]->(AireDeMetiers) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:DANS_AIRE]->(to:AireDeMetiers)
RETURN from.code AS from, collect([to.code, r.ancrage, r.intermediarite, r.intermediariteEntreAires]) AS links
