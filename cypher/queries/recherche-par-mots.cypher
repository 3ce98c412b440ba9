// Purpose: what the nomenclature names with some words, the best match first; plural and singular, feminine and masculine count alike.
// Parameters:
//   $mots    string   words, by Lucene's syntax: +word must be there, -word must not, "words in a row", begin*
//   $limite  integer  how many at most

:param mots => '+aide +soignant';
:param limite => 50;

CALL db.index.fulltext.queryNodes('recherche_francaise', $mots) YIELD node, score
RETURN labels(node)[0] AS type, coalesce(node.code, node.codeOgr) AS code, node.libelle AS libelle
ORDER BY score DESC, type, code
LIMIT toInteger($limite)
