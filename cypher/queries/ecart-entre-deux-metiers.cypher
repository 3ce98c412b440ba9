// Purpose: what a métier shares with another and what it lacks, at niveau TOUT: each item with its weight ln(N / df),
// the heaviest first.
// Parameters:
//   $de    string  code of the métier to start from
//   $vers  string  code of the métier to arrive at

:param de => 'K2204';
:param vers => 'J1301';

MATCH (m:Metier)
WITH count(m) AS n
MATCH (:Metier {code: $vers})-[:MOBILISE|REQUIERT|RELEVE_DE]->{1,2}(item)
WHERE item:Competence OR item:Savoir OR item:MacroCompetence AND item.categorie = 'SAVOIR_FAIRE'
WITH DISTINCT n, item
WITH item,
     log(1.0 * n / COUNT {
       MATCH (item)<-[:MOBILISE|REQUIERT|RELEVE_DE]-{1,2}(autre:Metier)
       RETURN DISTINCT autre
     }) AS poids,
     EXISTS { (:Metier {code: $de})-[:MOBILISE|REQUIERT|RELEVE_DE]->{1,2}(item) } AS commun
RETURN commun, labels(item)[0] AS nature, item.codeOgr AS code, item.libelle AS libelle, round(poids, 6) AS poids
ORDER BY commun DESC, poids DESC, code
