import type { Schema } from '@rome-graph/client';
import { counted } from './numbers';

/** What a change of the nomenclature tells. */
export type Change = Pick<Schema.Changement, 'type' | 'attribut' | 'ancien' | 'nouveau' | 'depuis' | 'jusqua'>;

/** What is called otherwise in the nomenclature than in words: properties, and types of links. */
const attributes: Readonly<Record<string, string>> = {
  libelle: 'intitulé',
  definition: 'définition',
  accesEmploi: 'accès au métier',
  MOBILISE: 'compétences',
  NECESSITE: 'savoirs',
  MOBILITE: 'mobilités officielles',
  EXERCE_DANS: 'contextes de travail',
};

/** A change as a sentence. */
export function changeSentence(change: Change): string {
  return `Version ${change.jusqua} : ${whatHappened(change)}`;
}

function whatHappened({ type, attribut, ancien, nouveau }: Change): string {
  const what = attribut === null ? '' : (attributes[attribut] ?? attribut);
  if (type === 'CREE') return 'nouveau.';
  if (type === 'SUPPRIME') return 'retiré.';
  if (type === 'RENOMME') return `renommé de « ${ancien.join(' ')} » en « ${nouveau.join(' ')} ».`;
  if (type === 'REDEFINI') return `${what} : réécrit.`;
  if (type === 'DEPLACE') return `${what} : déplacé de ${ancien.join(', ')} à ${nouveau.join(', ')}.`;
  if (type === 'LIE') return `${what} : ${counted(nouveau.length, 'ajouté')}.`;
  return `${what} : ${counted(ancien.length, 'retiré')}.`;
}

/** What may happen, as one chooses by it. */
export const changeTypes: Readonly<Record<Schema.TypeChangement, string>> = {
  RENOMME: 'renommé',
  REDEFINI: 'redéfini',
  DEPLACE: 'déplacé',
  CREE: 'nouveau',
  SUPPRIME: 'retiré',
  LIE: 'lié',
  DELIE: 'délié',
};

/** What of the nomenclature changes most, by its label in the graph. */
export const changingNatures = ['Metier', 'Appellation', 'Competence', 'MacroCompetence', 'Savoir', 'ContexteTravail'];
