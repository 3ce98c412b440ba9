// Purpose: the métiers that share at least so many macro-compétences with one, each through its fiche or through the
// compétences of its fiche (AGREGES), savoir-être left out.
// Parameters:
//   $code     string   code of the métier
//   $minimum  integer  least number of macro-compétences in common

:param code => 'J1501';
:param minimum => 5;

MATCH (:Metier {code: $code})-[:MOBILISE|RELEVE_DE]->{1,2}(macro:MacroCompetence {categorie: 'SAVOIR_FAIRE'})
WITH DISTINCT macro
MATCH (macro)<-[:MOBILISE|RELEVE_DE]-{1,2}(autre:Metier)
WHERE autre.code <> $code
WITH DISTINCT autre, macro
ORDER BY macro.libelle
WITH autre, collect(macro.libelle) AS communes
WHERE size(communes) >= $minimum
RETURN autre.code AS code, autre.libelle AS libelle, size(communes) AS nombre, communes
ORDER BY nombre DESC, code
