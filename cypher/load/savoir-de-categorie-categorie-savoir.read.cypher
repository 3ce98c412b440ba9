// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every (Savoir)-[:DE_CATEGORIE]->(CategorieSavoir) that the graph holds, gathered by the node it starts from.

MATCH (from:Savoir)-[r:DE_CATEGORIE]->(to:CategorieSavoir)
RETURN from.codeOgr AS from, collect([to.code]) AS links
