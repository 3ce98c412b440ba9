// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Savoir) that the graph holds, gathered by the node it starts from.

MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Savoir)
RETURN from.cle AS from, collect([to.codeOgr]) AS links
