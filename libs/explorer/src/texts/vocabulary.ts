import type { Schema } from '@rome-graph/client';

/** A value of the nomenclature in words: what it is called, and what that means. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
}

/** The six types of professional interest of Holland, by the letter that fiches have. */
export const riasec: Readonly<Record<Schema.Riasec, Term>> = {
  R: { name: 'Réaliste', meaning: 'faire, fabriquer, manier' },
  I: { name: 'Investigateur', meaning: 'chercher, comprendre, analyser' },
  A: { name: 'Artistique', meaning: 'créer, exprimer' },
  S: { name: 'Social', meaning: 'aider, soigner, transmettre' },
  E: { name: 'Entreprenant', meaning: 'convaincre, diriger' },
  C: { name: 'Conventionnel', meaning: 'organiser, appliquer, vérifier' },
};

/** The places that a métier may have in the transition écologique. */
export const ecologie: Readonly<Record<Schema.TransitionEcologique, Term>> = {
  EMPLOI_VERT: {
    name: 'Métier vert',
    meaning: 'Sa finalité est la protection de l’environnement.',
  },
  EMPLOI_STRATEGIQUE: {
    name: 'Métier stratégique pour la transition écologique',
    meaning: 'La transition écologique a besoin de lui pour aboutir, sans que ce soit sa finalité.',
  },
  EMPLOI_BLANC: {
    name: 'Métier blanc',
    meaning: 'La transition écologique ne le touche pas en propre.',
  },
  EMPLOI_BRUN: {
    name: 'Métier brun',
    meaning: 'La transition écologique le met en difficulté.',
  },
};

/** The tags that are yes or no, by the name that the API gives them. */
export const tags = {
  transitionNumerique: {
    name: 'Transition numérique',
    meaning: 'Le numérique transforme le métier, ou le fait naître.',
  },
  transitionDemographique: {
    name: 'Transition démographique',
    meaning: 'Le vieillissement de la population, ou la petite enfance, appelle ce métier.',
  },
  emploiReglemente: { name: 'Métier réglementé', meaning: 'Un titre ou un diplôme est exigé pour l’exercer.' },
  emploiCadre: { name: 'Emploi de cadre', meaning: 'Le métier s’exerce sous statut de cadre.' },
} as const satisfies Readonly<Record<string, Term>>;

/** A tag in words, by the code of its facette: `emploiCadre`, `transitionEcologique EMPLOI_VERT`. The code itself where it is not known. */
export function tagName(code: string): string {
  const [tag = '', value] = code.split(' ');
  if (value !== undefined) return (ecologie as Readonly<Record<string, Term>>)[value]?.name ?? code;
  return (tags as Readonly<Record<string, Term>>)[tag]?.name ?? code;
}

/** What an item is, by its nature; several and one. */
export const natures: Readonly<Record<Schema.NatureItem, readonly [singular: string, plural: string]>> = {
  COMPETENCE: ['compétence', 'compétences'],
  MACRO_COMPETENCE: ['macro-compétence', 'macro-compétences'],
  SAVOIR: ['savoir', 'savoirs'],
  ENJEU: ['enjeu', 'enjeux'],
  OBJECTIF: ['objectif', 'objectifs'],
};

/** Levels of certification, from 1 to 8, as people call them. */
export const levels: Readonly<Record<number, string>> = {
  3: 'CAP, BEP',
  4: 'Bac',
  5: 'Bac+2',
  6: 'Bac+3, Bac+4',
  7: 'Bac+5',
  8: 'Doctorat',
};
