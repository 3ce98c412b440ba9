// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Bascule that the graph holds.

MATCH (n:Bascule)
RETURN n.cle AS cle, toString(n.commenceeLe) AS commenceeLe
