// Purpose: the métiers that official mobilités lead to in at most three steps, by fewest steps.
// Parameters:
//   $code  string  code of the métier

:param code => 'K2204';

MATCH chemin = SHORTEST 1 (m:Metier {code: $code})-[:PERMET_MOBILITE]->{1,3}(autre:Metier)
WHERE autre <> m
RETURN length(chemin) AS etapes, autre.code AS code, autre.libelle AS libelle
ORDER BY etapes, code
