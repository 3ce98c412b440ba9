// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:PREPARE_PAR]->(Formacode) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:PREPARE_PAR]->(to:Formacode)
RETURN from.code AS from, collect([to.code, r.viaParent]) AS links
