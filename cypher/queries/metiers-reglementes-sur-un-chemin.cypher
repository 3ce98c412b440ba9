// Purpose: which métiers of a chain have a regulated access; null where the nomenclature does not say.
// Parameters:
//   $chemin  list of strings  codes of the métiers of the chain, in order

:param chemin => ['K2204', 'J1301', 'J1501'];

UNWIND range(0, size($chemin) - 1) AS rang
MATCH (m:Metier {code: $chemin[rang]})
RETURN rang, m.code AS code, m.libelle AS libelle, m.emploiReglemente AS reglemente
ORDER BY rang
