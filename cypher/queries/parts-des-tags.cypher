// Generated from libs/domain by `npm run generate`: edit the declaration, not this file.
// Purpose: how many fiches and appellations have each value of each tag; a null value is unknown.

UNWIND ['transitionEcologique', 'transitionNumerique', 'transitionDemographique', 'emploiReglemente', 'emploiCadre'] AS tag
CALL (tag) {
  MATCH (m:Metier)
  RETURN toString(m[tag]) AS valeur, count(*) AS fiches, 0 AS appellations
  UNION ALL
  MATCH (a:Appellation)
  RETURN toString(a[tag]) AS valeur, 0 AS fiches, count(*) AS appellations
}
WITH tag, valeur, sum(fiches) AS fiches, sum(appellations) AS appellations
RETURN tag, valeur, fiches, appellations
ORDER BY tag, valeur
