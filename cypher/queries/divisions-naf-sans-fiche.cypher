// Purpose: the divisions of the NAF in which no métier is exercised, as the nomenclature has them.

MATCH (d:DivisionNaf)
WHERE NOT EXISTS { (d)<-[:EXERCE_EN]-(:Metier) }
RETURN d.code AS code, d.libelle AS libelle
ORDER BY code
