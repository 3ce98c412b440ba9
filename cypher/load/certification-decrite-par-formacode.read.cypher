// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Certification)-[:DECRITE_PAR]->(Formacode) that the graph holds, gathered by the node it starts from.

MATCH (from:Certification)-[r:DECRITE_PAR]->(to:Formacode)
RETURN from.code AS from, collect([to.code]) AS links
