// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (MacroCompetence)-[:RELEVE_DE]->(Objectif) that the graph holds, gathered by the node it starts from.

MATCH (from:MacroCompetence)-[r:RELEVE_DE]->(to:Objectif)
RETURN from.codeOgr AS from, collect([to.code]) AS links
