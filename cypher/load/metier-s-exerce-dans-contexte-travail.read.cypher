// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:S_EXERCE_DANS]->(ContexteTravail) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:S_EXERCE_DANS]->(to:ContexteTravail)
RETURN from.code AS from, collect([to.codeOgr]) AS links
