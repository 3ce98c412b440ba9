// Purpose: the aires de mobilité of the whole nomenclature, largest first: the métiers of each, with how much they hold it
// together and join it to the others, and the items by which it differs. The modularity is the sum of the contributions.

MATCH (a:AireDeMetiers)
RETURN a.code AS code,
       a.libelle AS libelle,
       a.metierCentral AS metierCentral,
       a.taille AS taille,
       a.cohesion AS cohesion,
       a.contribution AS contribution,
       COLLECT {
         MATCH (a)<-[d:DANS_AIRE]-(m:Metier)
         ORDER BY m.code
         RETURN {code: m.code, ancrage: d.ancrage, intermediarite: d.intermediarite, intermediariteEntreAires: d.intermediariteEntreAires} AS metier
       } AS metiers,
       COLLECT {
         MATCH (a)-[s:SE_DISTINGUE_PAR]->(i)
         ORDER BY s.rang
         RETURN {
           code: i.codeOgr,
           nature: CASE WHEN i:Competence THEN 'COMPETENCE' WHEN i:MacroCompetence THEN 'MACRO_COMPETENCE' ELSE 'SAVOIR' END,
           metiers: s.metiers,
           distinction: s.distinction
         } AS item
       } AS items
ORDER BY code
