// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Certification)-[:PREPARE_A]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Certification)-[r:PREPARE_A]->(to:Metier)
RETURN from.code AS from, collect([to.code]) AS links
