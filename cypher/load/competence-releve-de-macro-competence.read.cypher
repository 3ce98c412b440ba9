// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Competence)-[:RELEVE_DE]->(MacroCompetence) that the graph holds, gathered by the node it starts from.

MATCH (from:Competence)-[r:RELEVE_DE]->(to:MacroCompetence)
RETURN from.codeOgr AS from, collect([to.codeOgr]) AS links
