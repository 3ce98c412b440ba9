// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:DANS_SECTEUR]->(SecteurActivite) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:DANS_SECTEUR]->(to:SecteurActivite)
RETURN from.code AS from, collect([to.code, r.principal]) AS links
