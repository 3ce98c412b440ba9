// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Fap)-[:REGROUPE]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Fap)-[r:REGROUPE]->(to:Metier)
RETURN from.code AS from, collect([to.code, r.viaParent, r.qualifications]) AS links
