// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:DANS_THEME]->(Theme) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:DANS_THEME]->(to:Theme)
RETURN from.code AS from, collect([to.code]) AS links
