// Purpose: what lies right under a place of the tree of compétences: domaines under nothing, then enjeux, objectifs,
// macro-compétences, compétences; each with the compétences under it and the métiers that mobilise it or something under it.
// Parameters:
//   $parent  string  code of a domaine, enjeu, objectif or macro-compétence, as 4, 4A, 4A1, 4A101; null for the top

:param parent => '4A1';

CALL () {
  MATCH (n:DomaineCompetence) WHERE $parent IS NULL
  RETURN n, 'DOMAINE' AS niveau, n.code AS code
  UNION ALL
  MATCH (n:Enjeu)-[:RELEVE_DE]->(:DomaineCompetence {code: $parent})
  RETURN n, 'ENJEU' AS niveau, n.code AS code
  UNION ALL
  MATCH (n:Objectif)-[:RELEVE_DE]->(:Enjeu {code: $parent})
  RETURN n, 'OBJECTIF' AS niveau, n.code AS code
  UNION ALL
  MATCH (n:MacroCompetence)-[:RELEVE_DE]->(:Objectif {code: $parent})
  RETURN n, 'MACRO_COMPETENCE' AS niveau, n.code AS code
  UNION ALL
  MATCH (n:Competence)-[:RELEVE_DE]->(:MacroCompetence {code: $parent})
  RETURN n, 'COMPETENCE' AS niveau, n.codeOgr AS code
}
CALL (n) {
  MATCH (n)<-[:RELEVE_DE*0..4]-(sous)
  OPTIONAL MATCH (sous)<-[:MOBILISE]-(m:Metier)
  RETURN count(DISTINCT m) AS metiers,
         count(DISTINCT CASE WHEN sous:Competence AND sous <> n THEN sous END) AS competences
}
RETURN niveau, code, n.codeOgr AS codeOgr, n.libelle AS libelle, metiers, competences
ORDER BY code
