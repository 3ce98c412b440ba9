// Purpose: the compétences and savoirs that fiches give as emerging, by how many métiers.
// Parameters:
//   $limite  integer  how many, at most

:param limite => 10;

MATCH (:Metier)-[r:MOBILISE|REQUIERT {coeurMetier: 'EMERGENTE'}]->(item)
RETURN labels(item)[0] AS nature, item.codeOgr AS code, item.libelle AS libelle, count(r) AS metiers
ORDER BY metiers DESC, code
LIMIT toInteger($limite)
