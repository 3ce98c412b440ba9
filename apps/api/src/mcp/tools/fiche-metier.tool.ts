import type { McpTool } from './mcp-tool';

/** The fiche of a métier, in the sections that are wanted. */
export const ficheMetierTool: McpTool = {
  name: 'fiche_metier',
  title: 'Fiche d’un métier',
  description:
    'Fiche officielle d’un métier, par sections choisies. The official fiche of a métier: definition, access, skills, knowledge, working conditions, certifications.',
  operation: `query FicheMetier($code: ID!) {
    ficheMetier(code: $code) { release code intitule ...Sections }
  }`,
  sections: {
    on: 'FicheMetier',
    selections: {
      definition: 'definition accesEmploi',
      profil:
        'riasecMajeur riasecMineur caracteristiques { emploiReglemente emploiCadre transitionEcologique transitionNumerique transitionDemographique }',
      competences:
        'competences { code libelle enjeux { code libelle objectifs { code libelle macroCompetences { codeOgr libelle mobilisee coeurMetier competences { codeOgr libelle coeurMetier } } } } }',
      savoirs: 'savoirs { code libelle savoirs { codeOgr libelle coeurMetier } }',
      contextes: 'contextes { code libelle contextes { codeOgr libelle } }',
      appellations: 'synonymes { codeOgr libelle }',
      mobilites: 'mobilites { ordre metier { ...Resume } }',
      secteurs: 'secteurs { code libelle principal } divisionsNaf { code libelle } themes { code libelle }',
      certifications: 'certifications { code libelle niveauEuropeen type codeRncp }',
    },
    byDefault: ['definition', 'profil', 'mobilites'],
  },
  example: { code: 'J1501', sections: ['definition', 'savoirs'] },
};
