// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Appellation)-[:DESIGNE]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Appellation)-[r:DESIGNE]->(to:Metier)
RETURN from.codeOgr AS from, collect([to.code]) AS links
