import { registerEnumType } from '@nestjs/graphql';

/** What a search looks through. */
export const TypeDeRecherche = {
  METIER: 'METIER',
  APPELLATION: 'APPELLATION',
  COMPETENCE: 'COMPETENCE',
  MACRO_COMPETENCE: 'MACRO_COMPETENCE',
  SAVOIR: 'SAVOIR',
  CONTEXTE_TRAVAIL: 'CONTEXTE_TRAVAIL',
  CERTIFICATION: 'CERTIFICATION',
  CODE_EXTERNE: 'CODE_EXTERNE',
} as const;
export type TypeDeRecherche = keyof typeof TypeDeRecherche;

registerEnumType(TypeDeRecherche, {
  name: 'TypeDeRecherche',
  description: "Ce parmi quoi une recherche s'effectue.",
  valuesMap: {
    METIER: {
      description: 'Les métiers ; trouvés aussi par leurs appellations quand celles-ci ne sont pas demandées.',
    },
    APPELLATION: { description: 'Les appellations, chacune avec son métier.' },
    COMPETENCE: { description: 'Les compétences.' },
    MACRO_COMPETENCE: { description: 'Les macro-compétences.' },
    SAVOIR: { description: 'Les savoirs.' },
    CONTEXTE_TRAVAIL: { description: 'Les contextes de travail.' },
    CERTIFICATION: {
      description: 'Les certifications ; aucune quand Certif Info n’est pas chargé : voir les sources de ficheMetier.',
    },
    CODE_EXTERNE: {
      description:
        'Les codes d’autres nomenclatures (PCS, ESCO …), quand une table de correspondance en a donné ; un code est suivi des métiers où il mène.',
    },
  },
});
