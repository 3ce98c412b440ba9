import { foldCode } from '@rome-graph/domain';
import type { AskedQuery } from '../../release/asked-query';
import type { FiltreDeMetiers } from './filtre-de-metiers.input';

const codeLists = [
  'grandsDomaines',
  'domaines',
  'secteurs',
  'sousSecteurs',
  'divisionsNaf',
  'centresInteret',
  'themes',
] as const;
const itemLists = ['itemsTenus', 'contextesRefuses'] as const;
const tags = ['transitionNumerique', 'transitionDemographique', 'emploiReglemente', 'emploiCadre'] as const;

/** What is asked for the métiers that answer to a filter, the first letter aside: null filters nothing. */
export function metiersAsked(filtre: FiltreDeMetiers): AskedQuery {
  return {
    statement: 'parcours-metiers',
    parameters: {
      ...Object.fromEntries(codeLists.map((name) => [name, listOf(filtre[name]?.map(foldCode))])),
      ...Object.fromEntries(itemLists.map((name) => [name, (filtre[name] ?? []).map(foldCode)])),
      ...Object.fromEntries(tags.map((name) => [name, filtre[name] ?? null])),
      riasec: listOf(filtre.riasec),
      transitionEcologique: listOf(filtre.transitionEcologique),
    },
  };
}

/** What is asked for the codes of a filter that the release does not have; undefined when the filter holds no code. */
export function unknownCodesAsked(filtre: FiltreDeMetiers): AskedQuery | undefined {
  const given = [...codeLists, ...itemLists].map((name) => [name, (filtre[name] ?? []).map(foldCode)] as const);
  if (given.every(([, codes]) => codes.length === 0)) return undefined;
  return { statement: 'codes-inconnus', parameters: Object.fromEntries(given) };
}

/** What is asked for how métiers are spread over what one browses by. */
export function facettesAsked(codes: readonly string[]): AskedQuery {
  return { statement: 'facettes', parameters: { codes } };
}

/** What is asked for what lies right under a place of the tree of compétences; null is its top. */
export function arborescenceAsked(parent: string | null): AskedQuery {
  return { statement: 'arborescence-des-competences', parameters: { parent } };
}

/** No filter rather than one that nothing answers to. */
function listOf<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}
