// Purpose: the tree of compétences down to the objectifs, with how many macro-compétences and compétences each holds,
// and how many métiers mobilise any of them.

MATCH (o:Objectif)-[:RELEVE_DE]->(e:Enjeu)-[:RELEVE_DE]->(d:DomaineCompetence)
RETURN d.libelle AS domaine,
       e.libelle AS enjeu,
       o.code AS code,
       o.libelle AS objectif,
       COUNT { (o)<-[:RELEVE_DE]-(:MacroCompetence) } AS macroCompetences,
       COUNT { (o)<-[:RELEVE_DE]-(:MacroCompetence)<-[:RELEVE_DE]-(:Competence) } AS competences,
       COUNT {
         MATCH (o)<-[:RELEVE_DE]-(:MacroCompetence)<-[:RELEVE_DE|MOBILISE]-{1,2}(m:Metier)
         RETURN DISTINCT m
       } AS metiers
ORDER BY code
