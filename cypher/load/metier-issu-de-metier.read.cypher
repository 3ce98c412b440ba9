// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:ISSU_DE]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:ISSU_DE]->(to:Metier)
RETURN from.code AS from, collect([to.code]) AS links
