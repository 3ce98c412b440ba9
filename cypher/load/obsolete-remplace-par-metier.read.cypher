// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Metier) that the graph holds, gathered by the node it starts from.

MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Metier)
RETURN from.cle AS from, collect([to.code]) AS links
