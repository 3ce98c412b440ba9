// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Derive that the graph holds.

MATCH (n:Derive)
RETURN n.code AS code, n.depuis AS depuis, n.jusqua AS jusqua, n.metier AS metier, n.libelle AS libelle, n.renomme AS renomme, n.itemsAvant AS itemsAvant, n.itemsApres AS itemsApres, n.itemsCommuns AS itemsCommuns, n.jaccard AS jaccard, n.voisinsAvant AS voisinsAvant, n.voisinsApres AS voisinsApres, n.voisinsCommuns AS voisinsCommuns, n.recouvrement AS recouvrement
