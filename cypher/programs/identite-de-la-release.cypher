// Purpose: one text that tells the release in service from any other load, even of the same version: what is read beside it
// in the same statement is of that release.

MATCH (r:Release {statut: 'EN_SERVICE'})
RETURN r.version + ' ' + r.empreinte + ' ' + toString(r.chargeeLe) AS identite
ORDER BY r.chargeeLe DESC
LIMIT 1
