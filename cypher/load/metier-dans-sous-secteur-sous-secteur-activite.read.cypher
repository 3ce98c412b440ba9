// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:DANS_SOUS_SECTEUR]->(SousSecteurActivite) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:DANS_SOUS_SECTEUR]->(to:SousSecteurActivite)
RETURN from.code AS from, collect([to.code]) AS links
