import type { GraphQLField } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { defaultResults } from '../analytics/page.args';
import { checkFilter } from './filter-size.rule';
import { knownShapeOf } from './list-shapes';
import { checkPage } from './page-size.rule';

/** What answering a question of the engine costs by itself, in objects. */
const questionCost = 100;
/** What the answers that Neo4j gives whole cost, in objects: the largest fiche holds about 900. */
const wholeAnswerCosts: Readonly<Record<string, number>> = {
  'Query.ficheMetier': 1_000,
  'Query.arborescenceDesCompetences': 1_000,
  'PageDeMetiers.facettes': 1_000,
  'Query.airesDeMobilite': 2_000,
  'Query.historique': 1_000,
  'Query.issus': 1_000,
  'Statistiques.fichesParGrandDomaine': 1_000,
  'Statistiques.partsDesTags': 1_000,
  'Statistiques.fichesParParentV3': 1_000,
  'Statistiques.macroCompetencesLesPlusPartagees': 1_000,
  'Statistiques.metiersParNiveauDeCertification': 1_000,
};
/** How long the lists are counted to be that no argument bounds and that lead on to more. */
const lengths: Readonly<Record<string, number>> = {
  'Passerelle.etapes': 20,
  'AiresDeMobilite.aires': 12,
  'Aire.items': 10,
  'AireDeMobilite.metiers': 2_000,
  'FicheMetier.mobilites': 50,
  'FichesParParentV3.metiers': 50,
  'Issus.metiers': 50,
};

type Arguments = Readonly<Record<string, unknown>>;

/** The largest pages allowed: at the top of a query, and of a list within another object. */
export interface PageLimits {
  readonly maxPage: number;
  readonly maxNestedPage: number;
}

/**
 * Tells how many objects a field may give at most: each list counts at the length that its arguments allow, whether
 * written out or by default. Scalars are free. Throws BAD_USER_INPUT on a page out of range.
 */
export function objectsEstimator({ maxPage, maxNestedPage }: PageLimits): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const shape = knownShapeOf(type.name, field);
    if (shape.leaf) return 0;
    const given = withDefaults(args as Arguments, field);
    if (!shape.page) return objectsOfQuestion(type.name, field.name, shape.list, given, childComplexity);
    checkFilter(given);
    const size = checkPage(shape.page, given, type.name === 'Query' ? maxPage : maxNestedPage);
    return shape.page.argument === 'limit' ? size * (1 + childComplexity) : 1 + size * childComplexity;
  };
}

function objectsOfQuestion(
  type: string,
  field: string,
  isList: boolean,
  given: Arguments,
  childComplexity: number,
): number {
  const whole = wholeAnswerCosts[`${type}.${field}`];
  if (whole !== undefined) return whole + resultsOf(given) * childComplexity;
  if (type === 'Query') return questionCost + resultsOf(given) * childComplexity;
  if (isList) return (lengths[`${type}.${field}`] ?? resultsOf(given)) * (1 + childComplexity);
  return 1 + childComplexity;
}

/** A length that is null is the one by default, as for the field itself. */
function withDefaults(given: Arguments, { args }: GraphQLField<unknown, unknown>): Arguments {
  const lengthsByDefault = args
    .filter(({ name, defaultValue }) => typeof defaultValue === 'number' && given[name] === null)
    .map(({ name, defaultValue }): [string, unknown] => [name, defaultValue]);
  return lengthsByDefault.length === 0 ? given : { ...given, ...Object.fromEntries(lengthsByDefault) };
}

/** The lists of `resultats`, `chemins`, `edges` were counted with the field above them. */
function resultsOf({ limite, nombre }: Arguments): number {
  return count(limite) ?? count(nombre) ?? 1;
}

/** A length that is out of range is refused by the field itself: counted as none, so that this is what is said. */
function count(value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  return value < 1 || value > 10 * defaultResults ? 0 : value;
}
