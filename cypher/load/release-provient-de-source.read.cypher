// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Release)-[:PROVIENT_DE]->(Source) that the graph holds, gathered by the node it starts from.

MATCH (from:Release)-[r:PROVIENT_DE]->(to:Source)
RETURN from.version AS from, collect([to.code]) AS links
