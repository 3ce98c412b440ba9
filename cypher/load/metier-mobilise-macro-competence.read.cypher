// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Metier)-[:MOBILISE]->(MacroCompetence) that the graph holds, gathered by the node it starts from.

MATCH (from:Metier)-[r:MOBILISE]->(to:MacroCompetence)
RETURN from.code AS from, collect([to.codeOgr, r.coeurMetier]) AS links
