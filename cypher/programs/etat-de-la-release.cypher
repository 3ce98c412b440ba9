// Purpose: the release in service, as one text that tells it from any other load, and whether another is being committed: what is
// read meanwhile may be of either. The load says so again and again while it commits: what was not said for a minute was left by a
// load that was killed.

WITH EXISTS {
  MATCH (b:Bascule)
  WHERE coalesce(b.renouveleeLe, b.commenceeLe) > datetime() - duration('PT1M')
} AS enBascule
OPTIONAL MATCH (r:Release {statut: 'EN_SERVICE'})
WITH enBascule, r ORDER BY r.chargeeLe DESC LIMIT 1
RETURN enBascule, r.version + ' ' + r.empreinte + ' ' + toString(r.chargeeLe) AS identite
