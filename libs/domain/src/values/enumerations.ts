import type { Enumeration } from './conversion';

/** How a job stands in the ecological transition. */
export const transitionEcologique = {
  name: 'TransitionEcologique',
  description: "Place d'un emploi dans la transition écologique.",
  values: {
    EMPLOI_VERT: {
      official: 'Emploi Vert',
      description: "Emploi dont la finalité est la protection de l'environnement.",
    },
    EMPLOI_STRATEGIQUE: {
      official: 'Emploi stratégique pour la Transition écologique',
      description: 'Emploi dont la transition écologique a besoin pour aboutir.',
    },
    EMPLOI_BLANC: {
      official: 'Emploi Blanc',
      description: 'Emploi que la transition écologique ne touche pas en propre.',
    },
    EMPLOI_BRUN: { official: 'Emploi Brun', description: 'Emploi que la transition écologique met en difficulté.' },
  },
} satisfies Enumeration;

/** One of its values, as the graph stores it. */
export type TransitionEcologique = keyof typeof transitionEcologique.values;

/** The six types of professional interest of Holland's model. */
export const riasec = {
  name: 'Riasec',
  description: "Type d'intérêt professionnel du modèle de Holland.",
  values: {
    R: { official: 'R', description: 'Réaliste : faire, fabriquer, manier.' },
    I: { official: 'I', description: 'Investigateur : chercher, comprendre, analyser.' },
    A: { official: 'A', description: 'Artistique : créer, exprimer.' },
    S: { official: 'S', description: 'Social : aider, soigner, transmettre.' },
    E: { official: 'E', description: 'Entreprenant : convaincre, diriger.' },
    C: { official: 'C', description: 'Conventionnel : organiser, appliquer, vérifier.' },
  },
} satisfies Enumeration;

/** One of its values, as the graph stores it. */
export type Riasec = keyof typeof riasec.values;

/** Whether an appellation names its fiche or is another word for it. */
export const classification: Enumeration = {
  name: 'Classification',
  description: "Rôle d'une appellation dans sa fiche métier.",
  values: {
    PRINCIPALE: { official: 'PRINCIPALE', description: "L'appellation qui donne son intitulé à la fiche." },
    SYNONYME: { official: 'SYNONYME', description: 'Une autre façon de nommer le métier.' },
  },
};

/** Whether a compétence is a savoir-faire or a savoir-être. */
export const categorieCompetence: Enumeration = {
  name: 'CategorieCompetence',
  description: "Nature d'une compétence ou macro-compétence.",
  values: {
    SAVOIR_FAIRE: { official: 'Savoir-faire', description: "Ce que l'on sait faire." },
    SAVOIR_ETRE: { official: 'Savoir-être professionnel', description: "Comment l'on se comporte au travail." },
  },
};

/** Whether an item is at the heart of a métier. */
export const coeurMetier = {
  name: 'CoeurMetier',
  description: "Place d'un item au cœur d'un métier.",
  values: {
    PRINCIPALE: { official: 'Principale', description: 'Item central du métier.' },
    EMERGENTE: { official: 'Émergente', description: 'Item que le métier commence à demander.' },
  },
} satisfies Enumeration;

/** How a code of another nomenclature stands to what it corresponds to in the ROME. */
export const sensCorrespondance = {
  name: 'SensCorrespondance',
  description:
    "Ce qu'un code d'une autre nomenclature dit de plus ou de moins que ce à quoi il correspond dans le ROME.",
  values: {
    EXACT: { official: 'exact', description: 'Les deux disent la même chose.' },
    PLUS_LARGE: { official: 'large', description: "Le code est plus large : il comprend d'autres choses." },
    PLUS_ETROIT: { official: 'étroit', description: "Le code est plus étroit : il n'en est qu'une part." },
    PROCHE: { official: 'proche', description: 'Les deux se recoupent, sans que rien de plus soit dit.' },
  },
} satisfies Enumeration;

/** What the months of training for a certification are said of. */
export const baseDuCout = {
  name: 'BaseDuCout',
  description: 'De quoi la table des coûts dit les mois de formation.',
  values: {
    CERTIFICATION: { official: 'certification', description: 'De la certification même, par son code.' },
    NIVEAU: { official: 'niveau', description: 'Du niveau européen de la certification, faute de plus précis.' },
  },
} satisfies Enumeration;

/** Whether a release is the one that the graph holds. */
export const statutRelease: Enumeration = {
  name: 'StatutRelease',
  description: "Situation d'une version du ROME dans le graphe.",
  values: {
    EN_SERVICE: { official: 'EN_SERVICE', description: 'La version que le graphe contient.' },
    ANCIENNE: { official: 'ANCIENNE', description: 'Une version que le graphe a contenue.' },
  },
};

/** What may happen to a node of the nomenclature, or to its links, between two releases. */
export const typeChangement: Enumeration = {
  name: 'TypeChangement',
  description: "Ce qui est arrivé à un élément de la nomenclature d'une version à une autre.",
  values: {
    CREE: { official: 'CREE', description: "L'élément est nouveau." },
    SUPPRIME: { official: 'SUPPRIME', description: "L'élément a disparu ; le graphe le garde sous Obsolete." },
    RENOMME: { official: 'RENOMME', description: 'Son intitulé a changé.' },
    REDEFINI: {
      official: 'REDEFINI',
      description: "Une autre de ses propriétés a changé, ou celles d'un de ses liens.",
    },
    DEPLACE: {
      official: 'DEPLACE',
      description: "Il relève d'un autre élément, là où il ne peut relever que d'un seul.",
    },
    LIE: { official: 'LIE', description: "Il a gagné des liens d'un type." },
    DELIE: { official: 'DELIE', description: "Il a perdu des liens d'un type." },
  },
};
