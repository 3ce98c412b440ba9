// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (ContexteTravail)-[:DE_TYPE]->(TypeContexte) that the graph holds, gathered by the node it starts from.

MATCH (from:ContexteTravail)-[r:DE_TYPE]->(to:TypeContexte)
RETURN from.codeOgr AS from, collect([to.code]) AS links
