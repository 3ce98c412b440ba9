// Purpose: the métier that an appellation designates, whatever its case.
// Parameters:
//   $appellation  string  the appellation, long or short

:param appellation => 'brancardier';

MATCH (a:Appellation)-[:DESIGNE]->(m:Metier)
WHERE toLower(a.libelle) = toLower($appellation)
   OR toLower(a.libelleCourt) = toLower($appellation)
   OR toLower(a.libelle) STARTS WITH toLower($appellation) + ' / '
RETURN a.codeOgr AS appellation, a.libelle AS libelle, a.classification AS classification, m.code AS code, m.libelle AS metier
ORDER BY code, appellation
