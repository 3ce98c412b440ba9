// Purpose: what a métier is made of: how many of its macro-compétences, of the fiche itself or of its compétences,
// belongs to each objectif.
// Parameters:
//   $code  string  code of the métier

:param code => 'J1501';

MATCH (:Metier {code: $code})-[:MOBILISE|RELEVE_DE]->{1,2}(macro:MacroCompetence {categorie: 'SAVOIR_FAIRE'})
WITH DISTINCT macro
MATCH (macro)-[:RELEVE_DE]->(o:Objectif)-[:RELEVE_DE]->(e:Enjeu)
RETURN o.code AS code, o.libelle AS objectif, e.libelle AS enjeu, count(macro) AS macroCompetences
ORDER BY macroCompetences DESC, code
