// Purpose: what a fiche of ROME 3 has become: the fiches of today that come from it, itself included. No row: none does.
// Parameters:
//   $code  string  code of a fiche of ROME 3

:param code => 'D1208';

MATCH (m:Metier {codeRomeParent: $code})
WITH m ORDER BY m.code
WITH collect(m {.code, .libelle}) AS metiers
WHERE size(metiers) > 0
OPTIONAL MATCH (parent:Metier {code: $code})
RETURN parent.libelle AS libelle, metiers
