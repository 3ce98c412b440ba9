// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:REPOND_A]->(CentreInteret) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:REPOND_A]->(to:CentreInteret)
RETURN from.code AS from, collect([to.code, r.principal]) AS links
