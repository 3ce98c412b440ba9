import type { HeldGraph } from '../../engine/held-graph/held-graph';
import { foldText } from '../../metiers/words';
import type { Selection } from '../champs/selection';
import type { ObjectWriters } from '../objects/object-writers';
import { valueReader } from '../objects/value-reader';
import type { ReadyResource } from '../resources';
import { badParameter } from '../rest.errors';
import type { Keep } from './filter.parser';
import { FilterSyntaxError, parseFilter } from './filter.parser';
import type { Operator } from './word-search';
import { searchWords } from './word-search';

/** Most results of an answer; all hits are counted. */
const mostResults = 20;
const usualFields = ['code', 'libelle'];

/** What makes the answer to a search, in the envelope of the official APIs. @throws {RestError} on parameters that cannot be read. */
export function requetePieces(
  held: HeldGraph,
  writers: ObjectWriters,
  { labels, allowed }: ReadyResource,
  selection: Selection,
  parameters: URLSearchParams,
): () => Iterable<string> {
  const text = parameters.get('q') ?? '';
  if (text === '') throw badParameter("Le paramètre 'q' est obligatoire.");
  const [{ label } = { label: '' }] = labels;
  const keep = filterOf(held, label, allowed, parameters.getAll('fq'));
  const fields = fieldsOf(allowed, parameters.getAll('qf'));
  const operator = operatorOf(parameters.get('op'));
  return function* pieces() {
    const search = searchWords(held, label, { text, fields, operator });
    let found = search.next();
    for (; found.done !== true; found = search.next()) yield '';
    const hits = found.value.filter(keep);
    const write = writers.of({ label, selection, typed: true });
    const shown = hits.slice(0, mostResults).map(write);
    yield `{"totalResultats":${hits.length},"requete":${JSON.stringify(text)},"resultats":[${shown.join(',')}]}`;
  };
}

function operatorOf(asked: string | null): Operator {
  const operator = (asked ?? '').toUpperCase() || 'OR';
  if (operator === 'AND' || operator === 'OR') return operator;
  throw badParameter("Le paramètre 'op' vaut AND ou OR.");
}

/** The fields that are searched, separated by commas or blanks. */
function fieldsOf(allowed: Selection, asked: readonly string[]): string[] {
  const names = asked.flatMap((each) => each.split(/[\s,]+/)).filter((name) => name !== '');
  if (names.length === 0) return usualFields;
  return [...new Set(names.map((name) => nameOf(allowed, name) ?? refuse('qf', `'${name}' ne peut pas être cherché`)))];
}

function filterOf(held: HeldGraph, label: string, allowed: Selection, asked: readonly string[]): Keep {
  const texts = asked.filter((text) => text.trim() !== '');
  try {
    const filters = texts.map((text) =>
      parseFilter(text, (field, value) => testOf(held, label, allowed, field, value)),
    );
    return (node) => filters.every((keep) => keep(node));
  } catch (error) {
    if (error instanceof FilterSyntaxError) return refuse('fq', error.message);
    throw error;
  }
}

function testOf(held: HeldGraph, label: string, allowed: Selection, field: string, value: string): Keep | undefined {
  const name = nameOf(allowed, field);
  const read = name === undefined ? undefined : valueReader(held, label, name);
  if (!read) return undefined;
  const wanted = foldText(value);
  return (node) => {
    const found = read(node);
    return found !== undefined && foldText(String(found)) === wanted;
  };
}

/** The name of a field that may be selected, or of one of the node that it leads to, with a point between them. */
function nameOf({ fields }: Selection, asked: string): string | undefined {
  const [first = '', ...rest] = asked.toLowerCase().split('.');
  const field = fields.get(first);
  if (!field) return undefined;
  if (rest.length === 0) return field.selection ? undefined : field.name;
  const inner = field.selection && nameOf(field.selection, rest.join('.'));
  return inner ? `${field.name}.${inner}` : undefined;
}

function refuse(parameter: string, reason: string): never {
  throw badParameter(`Le paramètre '${parameter}' ne peut pas être lu : ${reason}.`);
}
