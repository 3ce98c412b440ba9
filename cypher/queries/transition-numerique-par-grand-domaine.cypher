// Purpose: the share of the métiers of each grand domaine that the digital transition touches.

MATCH (g:GrandDomaine)<-[:DANS_GRAND_DOMAINE]-(:DomaineProfessionnel)<-[:DANS_DOMAINE]-(m:Metier)
WITH g, count(m) AS metiers, sum(CASE WHEN m.transitionNumerique THEN 1 ELSE 0 END) AS touches
RETURN g.code AS code, g.libelle AS libelle, metiers, touches, round(1.0 * touches / metiers, 4) AS part
ORDER BY part DESC, code
