import { InputError } from '../input.error';
import type { TableRows } from '../tables/official-table';

/** A cell that cannot be read: its column as the document shows it, and what is wrong with it. */
export interface BadCell {
  readonly column: string;
  readonly problem: string;
}

/** How many bad cells one message names. */
const namedCells = 10;

/** Those of the checks of a row that failed. */
export function failedChecks(checks: readonly (readonly [column: string, problem: string | false])[]): BadCell[] {
  return checks.flatMap(([column, problem]) => (problem === false ? [] : [{ column, problem }]));
}

/** @throws {InputError} naming the line and column of each bad cell, ten of them at most; nothing when there is none. */
export function refuseBadCells({ file }: TableRows, bad: readonly (BadCell & { readonly line: number })[]): void {
  const [first, ...others] = bad;
  if (!first) return;
  const named = others.slice(0, namedCells - 1);
  const lines = [
    first.problem,
    ...named.map(({ line, column, problem }) => `line ${line}, column "${column}": ${problem}`),
    ...(others.length > named.length ? [`and ${others.length - named.length} more`] : []),
  ];
  throw new InputError(lines.join('\n  '), { file, line: first.line, column: first.column });
}
