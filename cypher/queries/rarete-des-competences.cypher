// Purpose: how many compétences are mobilised by no métier, by one, by two …: most are rare, which is why rare ones
// weigh more.

MATCH (c:Competence)
WITH c, COUNT { (c)<-[:MOBILISE]-(:Metier) } AS metiers
RETURN metiers, count(c) AS competences
ORDER BY metiers
