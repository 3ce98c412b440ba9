// Purpose: the savoirs that most métiers require, within each catégorie.
// Parameters:
//   $limite  integer  how many of each catégorie, at most

:param limite => 3;

MATCH (k:CategorieSavoir)<-[:DE_CATEGORIE]-(s:Savoir)
WITH k, s, COUNT { (s)<-[:REQUIERT]-(:Metier) } AS metiers
ORDER BY metiers DESC, s.codeOgr
WITH k, collect({code: s.codeOgr, libelle: s.libelle, metiers: metiers})[..toInteger($limite)] AS savoirs
UNWIND savoirs AS savoir
RETURN k.libelle AS categorie, savoir.code AS code, savoir.libelle AS libelle, savoir.metiers AS metiers
ORDER BY categorie, metiers DESC, code
