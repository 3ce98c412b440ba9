// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Objectif)-[:RELEVE_DE]->(Enjeu) that the graph holds, gathered by the node it starts from.

MATCH (from:Objectif)-[r:RELEVE_DE]->(to:Enjeu)
RETURN from.code AS from, collect([to.code]) AS links
