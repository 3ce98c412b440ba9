// Purpose: every métier of the release in service, by code: its other code, what it is called and the appellations that designate it.

MATCH (m:Metier)
RETURN m.code AS code,
       m.codeOgr AS codeOgr,
       m.libelle AS libelle,
       COLLECT {
         MATCH (m)<-[:DESIGNE]-(a:Appellation)
         RETURN a.codeOgr AS appellation ORDER BY appellation
       } AS appellations
ORDER BY code
