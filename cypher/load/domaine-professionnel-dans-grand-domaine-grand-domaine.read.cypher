// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(GrandDomaine) that the graph holds, gathered by the node it starts from.

MATCH (from:DomaineProfessionnel)-[r:DANS_GRAND_DOMAINE]->(to:GrandDomaine)
RETURN from.code AS from, collect([to.code]) AS links
