// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:REQUIERT]->(Savoir) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:REQUIERT]->(to:Savoir)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links
