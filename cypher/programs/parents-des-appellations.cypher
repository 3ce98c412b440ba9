// Purpose: the appellations that come from each fiche of ROME 3, by their codes OGR.

MATCH (a:Appellation)
WHERE a.codeRomeParent IS NOT NULL
WITH a.codeRomeParent AS parent, a.codeOgr AS appellation ORDER BY appellation
RETURN parent, collect(appellation) AS appellations
ORDER BY parent
