// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:PERMET_MOBILITE]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:PERMET_MOBILITE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.ordre]) AS links
