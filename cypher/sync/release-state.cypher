// Purpose: which releases the graph holds, and when each was loaded: two equal answers mean that nothing was loaded between.

MATCH (r:Release)
WHERE r.version <> '~loading'
RETURN r.version AS version, r.libelle AS libelle, r.empreinte AS empreinte, r.modele AS modele, toString(r.chargeeLe) AS chargeeLe, r.statut AS statut,
       COLLECT { MATCH (r)-[:PROVIENT_DE]->(s:Source) RETURN s.empreinte ORDER BY s.code } AS sources
ORDER BY version
