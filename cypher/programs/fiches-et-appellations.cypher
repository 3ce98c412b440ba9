// Purpose: every fiche with its appellations, and the fiche of ROME 3 that each comes from: all that a recodage from ROME 3 needs. An
// appellation is [codeOgr, libelle, libelleCourt, codeRomeParent].

MATCH (m:Metier)
RETURN m.code AS code,
       m.codeOgr AS codeOgr,
       m.libelle AS libelle,
       m.codeRomeParent AS codeRomeParent,
       COLLECT {
         MATCH (m)<-[:DESIGNE]-(a:Appellation)
         RETURN [a.codeOgr, a.libelle, a.libelleCourt, a.codeRomeParent] AS appellation
         ORDER BY a.codeOgr
       } AS appellations
ORDER BY code
