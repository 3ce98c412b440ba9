// Purpose: the appellations that do not come from the fiche of ROME 3 that their fiche comes from: recoding such data by fiches alone is
// wrong. Counted by the two fiches of ROME 3, the most first, with the fiches of today that they stand under.

MATCH (a:Appellation)-[:DESIGNE]->(m:Metier)
WHERE a.codeRomeParent <> m.codeRomeParent
WITH a.codeRomeParent AS parentDeLAppellation, m.codeRomeParent AS parentDeLaFiche, m, count(a) AS appellations
ORDER BY m.code
RETURN parentDeLAppellation,
       parentDeLaFiche,
       sum(appellations) AS appellations,
       collect(m.code) AS fiches
ORDER BY appellations DESC, parentDeLAppellation, parentDeLaFiche
