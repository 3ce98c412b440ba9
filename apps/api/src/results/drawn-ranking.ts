import type { DrawnGroup, DrawnRow } from '@rome-graph/drawing';
import { pourCent } from '@rome-graph/drawing';
import type { Place } from './answer-place';
import { firstPlace, numberAt, placesAt, textAt } from './answer-place';
import type { AnswerShape } from './answer-shape';

/** Fields from 0 to 1, and those that count or weigh: what a list is ranked by is the first that it has. */
const shares = ['score', 'couverture', 'couvertureCumulee', 'force', 'similarite', 'part'];
const amounts = ['nombre', 'poids', 'metiers', 'fiches', 'taille'];

/** What a row may be about, when it has no libellé of its own. */
const subjects = ['metier', 'item', 'vers', 'a'];

/** Most rows of a list that are drawn. */
const most = 40;

/** Whether a place of this shape holds ranked lists, of things that have a libellé each. */
export function holdsRanking({ children }: AnswerShape): boolean {
  return children.some(isRanking);
}

/** The ranked lists of the first place of an answer that has some; none where all are empty. */
export function rankingOf(shape: AnswerShape, data: unknown): DrawnGroup[] {
  const place = firstPlace({ shape, value: data }, holdsRanking);
  if (!place) return [];
  const lists = place.shape.children.filter(isRanking);
  return lists
    .map((list) => ({
      ...(lists.length > 1 && { name: nameOf(list.key) }),
      rows: placesAt(place, list.field).slice(0, most).map(rowOf),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function isRanking(shape: AnswerShape): boolean {
  return shape.isList && !shape.leaf && measureOf(shape) !== undefined && isNamed(shape);
}

function measureOf({ children }: AnswerShape): string | undefined {
  const numbers = children.filter(({ leaf, isList }) => (leaf === 'integer' || leaf === 'float') && !isList);
  return [...shares, ...amounts].find((name) => numbers.some(({ field }) => field === name));
}

function isNamed(shape: AnswerShape): boolean {
  return hasLabel(shape) || shape.children.some((child) => subjects.includes(child.field) && hasLabel(child));
}

function hasLabel({ children }: AnswerShape): boolean {
  return children.some(({ field, leaf }) => field === 'libelle' && leaf === 'string');
}

function rowOf(place: Place): DrawnRow {
  const measure = measureOf(place.shape) ?? '';
  const value = numberAt(place, measure) ?? 0;
  const subject = subjects.flatMap((name) => placesAt(place, name))[0];
  const label = textAt(place, 'libelle') || textAt(subject, 'libelle');
  return { label, value: Math.max(0, value), told: shares.includes(measure) ? pourCent(value) : amount(value) };
}

/** As a French reader has it, to a tenth. */
function amount(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** `nbManquants` as « Nb manquants »: the name that was given in the question. */
function nameOf(key: string): string {
  const words = key.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
