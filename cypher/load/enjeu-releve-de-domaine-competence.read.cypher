// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Enjeu)-[:RELEVE_DE]->(DomaineCompetence) that the graph holds, gathered by the node it starts from.

MATCH (from:Enjeu)-[r:RELEVE_DE]->(to:DomaineCompetence)
RETURN from.code AS from, collect([to.code]) AS links
