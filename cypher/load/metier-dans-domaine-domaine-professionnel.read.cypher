// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:DANS_DOMAINE]->(DomaineProfessionnel) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:DANS_DOMAINE]->(to:DomaineProfessionnel)
RETURN from.code AS from, collect([to.code]) AS links
