// Purpose: what is known of codes that may be of no fiche and of no appellation today: the compétence, savoir or contexte that has each,
// what had it and was dropped with what replaces it, and what happened to it.
// Parameters:
//   $codes  list of strings  ROME codes and codes OGR

:param codes => ['404774', '300361', '115845'];

UNWIND $codes AS code
RETURN code,
       COLLECT {
         MATCH (n:Competence|MacroCompetence|Savoir|ContexteTravail {codeOgr: code})
         RETURN {nature: labels(n)[0], libelle: n.libelle} AS vivant
       } AS vivants,
       COLLECT {
         MATCH (o:Obsolete {sujet: code})
         RETURN {
           nature: o.nature,
           dernierEn: o.dernierEn,
           remplacants: COLLECT {
             MATCH (o)-[:REMPLACE_PAR]->+(n)
             WHERE NOT n:Obsolete
             WITH DISTINCT n, CASE WHEN n:Metier THEN n.code ELSE n.codeOgr END AS par ORDER BY par
             RETURN {
               nature: labels(n)[0],
               code: par,
               libelle: n.libelle,
               autres: COUNT { MATCH (n)<-[:REMPLACE_PAR]-+(x:Obsolete) WHERE x <> o RETURN DISTINCT x },
               changements: COLLECT {
                 MATCH (c:Changement {sujet: par})
                 WHERE c.nature = labels(n)[0] AND c.type IN ['CREE', 'SUPPRIME']
                 RETURN c {.depuis, .jusqua, .type, .nature, .sujet, .attribut} AS changement
               }
             } AS remplacant
           }
         } AS disparu ORDER BY disparu.nature
       } AS disparus,
       COLLECT {
         MATCH (c:Changement {sujet: code})
         WHERE c.type IN ['CREE', 'SUPPRIME'] OR c.attribut = 'libelle'
         RETURN c {.depuis, .jusqua, .type, .nature, .sujet, .attribut, ancien: c.ancien[0], nouveau: c.nouveau[0]} AS changement
       } AS changements,
       code =~ '[A-N][0-9]{4}' AND EXISTS { MATCH (o:Obsolete {codeRomeParent: code}) } AS parentDeDisparu
