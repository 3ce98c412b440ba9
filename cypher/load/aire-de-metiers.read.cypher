// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every AireDeMetiers that the graph holds.

MATCH (n:AireDeMetiers)
RETURN n.code AS code, n.libelle AS libelle, n.metierCentral AS metierCentral, n.taille AS taille, n.cohesion AS cohesion, n.contribution AS contribution
