// Purpose: from each métier marked EMPLOI_BRUN, the métier of the ecological transition (EMPLOI_VERT) that it covers
// best.

MATCH (brun:Metier {transitionEcologique: 'EMPLOI_BRUN'})-[p:PROCHE]->(vert:Metier {transitionEcologique: 'EMPLOI_VERT'})
ORDER BY p.couverture DESC, vert.code
WITH brun, collect({code: vert.code, libelle: vert.libelle, couverture: round(p.couverture, 6)}) AS verts
RETURN brun.code AS code, brun.libelle AS libelle, size(verts) AS nombre, verts[0] AS meilleur
ORDER BY meilleur.couverture DESC, code
