// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Obsolete)-[:REMPLACE_PAR]->(Competence) that the graph holds, gathered by the node it starts from.

MATCH (from:Obsolete)-[r:REMPLACE_PAR]->(to:Competence)
RETURN from.cle AS from, collect([to.codeOgr]) AS links
