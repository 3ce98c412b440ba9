// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: every Changement that the graph holds.

MATCH (n:Changement)
RETURN n.code AS code, n.type AS type, n.depuis AS depuis, n.jusqua AS jusqua, n.nature AS nature, n.sujet AS sujet, n.libelle AS libelle, n.attribut AS attribut, n.cible AS cible, n.ancien AS ancien, n.nouveau AS nouveau, n.anciennesValeurs AS anciennesValeurs, n.nouvellesValeurs AS nouvellesValeurs
