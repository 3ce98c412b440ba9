// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:PROCHE]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:PROCHE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.couverture, r.cout, r.communs]) AS links
