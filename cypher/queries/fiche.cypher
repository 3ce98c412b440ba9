// Purpose: the whole fiche of a métier; certif_info, rome_formacode, fap_2009_rome or fap_2021_rome, rome_isco08 and correspondances give lists
// that are empty without them: see its sources. In the layout of the official fiche: one row of maps and lists, each in order.
// A branch of the compétences is a macro-compétence with its objectif, enjeu and domaine, and the compétences of the fiche
// under it; `mobilisee` tells whether the fiche mobilises the macro-compétence itself.
// Parameters:
//   $code  string  code ROME of the métier

:param code => 'M1805';

MATCH (m:Metier {code: $code})
OPTIONAL MATCH (origine:Metier {code: m.codeRomeParent})
RETURN m {
  .code, .codeOgr, .libelle, .definition, .accesEmploi, .riasecMajeur, .riasecMineur,
  .transitionEcologique, .transitionNumerique, .transitionDemographique, .emploiReglemente, .emploiCadre
} AS metier,
CASE WHEN m.codeRomeParent IS NULL THEN null ELSE {code: m.codeRomeParent, libelle: origine.libelle} END AS origineV3,
COLLECT {
  MATCH (a:Appellation)-[:DESIGNE]->(m)
  RETURN a { .codeOgr, .libelle, .libelleCourt, .classification, peuUsitee: coalesce(a.peuUsitee, false) } AS a
  ORDER BY a.peuUsitee, a.libelle, a.codeOgr
} AS appellations,
COLLECT {
  MATCH (c:Certification)-[:PREPARE_A]->(m)
  RETURN c { .code, .libelle, .type, .niveauEuropeen, .codeRncp, .codeRs, .etat, .certificateur } AS c
  ORDER BY c.niveauEuropeen, c.libelle, c.code
} AS certifications,
COLLECT {
  CALL (m) {
    MATCH (m)-[lien:MOBILISE]->(macro:MacroCompetence)
    RETURN macro, lien.coeurMetier AS coeurMetier, true AS mobilisee, null AS competence
    UNION ALL
    MATCH (m)-[lien:MOBILISE]->(c:Competence)-[:RELEVE_DE]->(macro:MacroCompetence)
    RETURN macro, null AS coeurMetier, false AS mobilisee,
           c { .codeOgr, .libelle, coeurMetier: lien.coeurMetier } AS competence
  }
  WITH macro, max(coeurMetier) AS coeurMetier, max(toInteger(mobilisee)) = 1 AS mobilisee, competence
  ORDER BY competence.libelle, competence.codeOgr
  WITH macro, max(coeurMetier) AS coeurMetier, max(toInteger(mobilisee)) = 1 AS mobilisee, collect(competence) AS competences
  MATCH (macro)-[:RELEVE_DE]->(objectif:Objectif)-[:RELEVE_DE]->(enjeu:Enjeu)-[:RELEVE_DE]->(domaine:DomaineCompetence)
  RETURN {
    domaine: domaine { .code, .libelle },
    enjeu: enjeu { .code, .libelle },
    objectif: objectif { .code, .libelle },
    macroCompetence: macro { .codeOgr, .code, .libelle, .categorie, coeurMetier: coeurMetier, mobilisee: mobilisee, competences: competences }
  } AS branche
  ORDER BY macro.code
} AS branches,
COLLECT {
  MATCH (m)-[lien:REQUIERT]->(s:Savoir)-[:DE_CATEGORIE]->(categorie:CategorieSavoir)
  WITH categorie, s, lien ORDER BY s.sousCategorie, s.libelle, s.codeOgr
  WITH categorie, collect(s { .codeOgr, .libelle, .sousCategorie, coeurMetier: lien.coeurMetier }) AS savoirs
  RETURN categorie { .code, .libelle, savoirs: savoirs } AS c ORDER BY categorie.libelle
} AS savoirs,
COLLECT {
  MATCH (m)-[:S_EXERCE_DANS]->(contexte:ContexteTravail)-[:DE_TYPE]->(type:TypeContexte)
  WITH type, contexte ORDER BY contexte.libelle, contexte.codeOgr
  WITH type, collect(contexte { .codeOgr, .libelle }) AS contextes
  RETURN type { .code, .libelle, contextes: contextes } AS t ORDER BY toInteger(type.code), type.code
} AS contextes,
COLLECT {
  MATCH (m)-[lien:DANS_SECTEUR]->(secteur:SecteurActivite)
  RETURN secteur {
    .code, .libelle, principal: lien.principal,
    sousSecteurs: COLLECT {
      MATCH (m)-[:DANS_SOUS_SECTEUR]->(sous:SousSecteurActivite)-[:DANS_SECTEUR]->(secteur)
      RETURN sous { .code, .libelle } AS sous ORDER BY sous.libelle, sous.code
    }
  } AS s
  ORDER BY lien.principal DESC, secteur.libelle, secteur.code
} AS secteurs,
COLLECT {
  MATCH (m)-[lien:EXERCE_EN]->(division:DivisionNaf)
  RETURN division { .code, .libelle, viaParent: lien.viaParent } AS d ORDER BY division.code
} AS divisionsNaf,
COLLECT {
  MATCH (m)-[lien:REPOND_A]->(centre:CentreInteret)
  RETURN centre { .code, .libelle, principal: lien.principal } AS c ORDER BY lien.principal DESC, centre.libelle, centre.code
} AS centresInteret,
COLLECT {
  MATCH (m)-[:DANS_THEME]->(theme:Theme)
  RETURN theme { .code, .libelle } AS t ORDER BY theme.libelle, theme.code
} AS themes,
COLLECT {
  MATCH (m)-[lien:PERMET_MOBILITE]->(vers:Metier)
  RETURN { ordre: lien.ordre, metier: vers { .code, .libelle } } AS mobilite ORDER BY lien.ordre, vers.code
} AS mobilites,
COLLECT {
  MATCH (m)-[lien:PREPARE_PAR]->(f:Formacode)
  RETURN f { .code, .libelle, viaParent: lien.viaParent } AS f ORDER BY f.libelle, f.code
} AS formacodes,
COLLECT {
  MATCH (m)<-[lien:REGROUPE]-(f:Fap)
  RETURN f { .code, .libelle, .edition, viaParent: lien.viaParent, qualifications: lien.qualifications } AS f ORDER BY f.code
} AS faps,
COLLECT {
  MATCH (m)<-[lien:REGROUPE]-(g:GroupeIsco)
  RETURN g { .code, .libelle, .edition, viaParent: lien.viaParent } AS g ORDER BY g.code
} AS groupesIsco,
COLLECT {
  MATCH (m)<-[lien:CORRESPOND_A]-(externe:CodeExterne)
  RETURN externe { .nomenclature, .version, .code, .libelle, sens: lien.sens, source: lien.source } AS e ORDER BY externe.cle
} AS codesExternes,
COLLECT {
  MATCH (:Release {statut: 'EN_SERVICE'})-[:PROVIENT_DE]->(s:Source)
  RETURN s { .code, .libelle, .producteur, .licence, .attribution, .adresse, .version } AS s ORDER BY s.code
} AS sources
