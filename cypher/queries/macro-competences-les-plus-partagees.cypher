// Purpose: by how many métiers each macro-compétence is mobilised: `metiers` by the fiche itself or through one of its
// compétences, `directs` by the fiche itself.
// Parameters:
//   $savoirEtre  boolean  whether the sixteen savoir-être are counted as well

:param savoirEtre => false;

MATCH (macro:MacroCompetence)
WHERE $savoirEtre OR macro.categorie = 'SAVOIR_FAIRE'
RETURN macro.codeOgr AS codeOgr, macro.code AS code, macro.libelle AS libelle,
       COUNT {
         MATCH (macro)<-[:MOBILISE]-(m:Metier)
         RETURN m
         UNION
         MATCH (macro)<-[:RELEVE_DE]-(:Competence)<-[:MOBILISE]-(m:Metier)
         RETURN m
       } AS metiers,
       COUNT { (macro)<-[:MOBILISE]-(:Metier) } AS directs
ORDER BY metiers DESC, code
