// Purpose: what the nomenclature calls by some words: the best candidates of each label by the two full-text indexes
// together, and what has the words as its code, or as the beginning of a code ROME. An appellation comes with the métier that it names. `rechercher` of the API answers from memory instead, and finds more.
// Parameters:
//   $francais     string           words, in the syntax of Lucene, for the index of French stems
//   $sansAccents  string           words, beginnings and mistyped words, for the index of words as they are written
//   $code         string           the whole text as a code would be written: capitals, no blanks
//   $codeRncp     string           the same, without the letters RNCP before it
//   $labels       list of strings  labels looked through
//   $candidats    integer          most candidates of each label

:param francais => 'aide soignante';
:param sansAccents => 'aide* soignante*';
:param code => 'AIDESOIGNANTE';
:param codeRncp => 'AIDESOIGNANTE';
:param labels => ['Metier', 'Appellation'];
:param candidats => 20;

CALL () {
  MATCH (n:Metier) WHERE size($code) > 1 AND n.code STARTS WITH $code RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:Appellation {codeOgr: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:Competence {codeOgr: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:MacroCompetence {codeOgr: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:MacroCompetence {code: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:Savoir {codeOgr: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:ContexteTravail {codeOgr: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:Certification {code: $code}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  MATCH (n:Certification {codeRncp: $codeRncp}) RETURN n, true AS parCode, 0.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('recherche_francaise', $francais) YIELD node AS n, score
  RETURN n, false AS parCode, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('recherche_sans_accents', $sansAccents) YIELD node AS n, score
  RETURN n, false AS parCode, score
}
WITH n, max(toInteger(parCode)) = 1 AS parCode, sum(score) AS score, labels(n)[0] AS label
WHERE label IN $labels
ORDER BY parCode DESC, score DESC, n.libelle
WITH label, collect({n: n, parCode: parCode, score: score})[..$candidats] AS best
UNWIND best AS candidate
WITH label, candidate.n AS n, candidate.parCode AS parCode, candidate.score AS score
OPTIONAL MATCH (n)-[:DESIGNE]->(m:Metier)
RETURN label,
       CASE WHEN label IN ['Metier', 'Certification'] THEN n.code ELSE n.codeOgr END AS code,
       n.libelle AS libelle,
       n.libelleCourt AS libelleCourt,
       coalesce(n.classification = 'PRINCIPALE', false) AS principale,
       coalesce(n.peuUsitee, false) AS peuUsitee,
       CASE WHEN label = 'Metier' THEN n.code ELSE m.code END AS metier,
       parCode,
       score
ORDER BY parCode DESC, score DESC, code
