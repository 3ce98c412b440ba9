// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Changement)-[:DANS]->(Release) that the graph holds, gathered by the node it starts from.

MATCH (from:Changement)-[r:DANS]->(to:Release)
RETURN from.code AS from, collect([to.version]) AS links
