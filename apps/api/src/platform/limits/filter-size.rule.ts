import { queryTooComplex } from '../errors/api-errors';

/** Most conditions and orders of one list: what a person writes, many times over. */
export const maxFilterTerms = 100;
/** Most values of one `in`. */
export const maxFilterValues = 1000;

type Arguments = Readonly<Record<string, unknown>>;

/** @throws QUERY_TOO_COMPLEX on a filter or an order whose Cypher would be out of measure, whatever it returns. */
export function checkFilter({ where, sort }: Arguments): void {
  if (where === undefined && sort === undefined) return;
  const counted = countTerms(where, { terms: 0, values: 0 });
  countTerms(sort, counted);
  if (counted.terms > maxFilterTerms) {
    throw queryTooComplex('filter', maxFilterTerms, `A filter holds at most ${maxFilterTerms} conditions.`);
  }
  if (counted.values > maxFilterValues) {
    throw queryTooComplex('filter', maxFilterValues, `A filter holds at most ${maxFilterValues} values.`);
  }
}

interface Counted {
  terms: number;
  values: number;
}

/** Iterative, for variables can be nested more deeply than the stack. */
function countTerms(root: unknown, counted: Counted): Counted {
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || value === undefined) continue;
    if (typeof value !== 'object') {
      counted.values += 1;
      continue;
    }
    if (!Array.isArray(value)) counted.terms += 1;
    // One by one: a list of values can be longer than a call may have arguments.
    for (const inner of Object.values(value) as unknown[]) waiting.push(inner);
  }
  return counted;
}
