// Purpose: the chain of fewest steps from a métier to another, then of least cost, then of codes that come first; in plain
// Cypher, exact. The greatest couvertureMin at which it finds a chain is the best goulot.
// Parameters:
//   $de             string           code of the métier to start from
//   $vers           string           code of the métier to arrive at
//   $couvertureMin  number           least couverture of a step, 0.05 or more
//   $communsMin     integer          least number of items in common, 1 or more
//   $exclus         list of strings  codes of the métiers that no chain goes through

:param de => 'K2204';
:param vers => 'J1501';
:param couvertureMin => 0.05;
:param communsMin => 1;
:param exclus => [];

MATCH (de:Metier {code: $de}), (vers:Metier {code: $vers})
MATCH ALL SHORTEST (de)
  (()-[etapes:PROCHE WHERE etapes.couverture >= $couvertureMin AND etapes.communs >= $communsMin]->
   (suivants:Metier WHERE NOT suivants.code IN $exclus))+ (vers)
WITH [$de] + [m IN suivants | m.code] AS metiers, [e IN etapes | e.cout] AS couts
WITH metiers, couts, reduce(somme = 0.0, c IN couts | somme + c) AS cout
RETURN metiers, cout, couts
ORDER BY round(cout, 9), metiers
LIMIT 1
