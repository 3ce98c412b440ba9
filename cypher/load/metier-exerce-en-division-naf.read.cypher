// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:EXERCE_EN]->(DivisionNaf) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:EXERCE_EN]->(to:DivisionNaf)
RETURN from.code AS from, collect([to.code, r.viaParent]) AS links
