// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Source that the graph holds.

MATCH (n:Source)
RETURN n.code AS code, n.libelle AS libelle, n.producteur AS producteur, n.licence AS licence, n.attribution AS attribution, n.adresse AS adresse, n.version AS version, n.empreinte AS empreinte
