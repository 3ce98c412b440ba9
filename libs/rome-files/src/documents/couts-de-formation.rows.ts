import { foldCode } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { TableRows } from '../tables/official-table';
import type { BadCell } from './bad-cells';
import { failedChecks, refuseBadCells } from './bad-cells';
import type { TableRecord } from './table-records';
import { recordsOf } from './table-records';

/** How long training takes for one level or one certification, and who says so. */
export interface CoutDeFormation {
  /** A European level, as 4, a code of Certif Info, or a code RNCP or RS, as RNCP35830. */
  readonly cible: string;
  /** As it was written. */
  readonly mois: string;
  readonly source: string;
  readonly line: number;
}

/** More months than any training takes. */
const mostMonths = 240;

const cells = ['cible', 'niveau', 'certification', 'mois', 'source'] as const;
type Cells = Readonly<Record<(typeof cells)[number], string>>;

const shown = { cible: 'niveau ou certification', niveau: 'niveau', certification: 'certification' } as const;
const ends = Object.keys(shown) as (keyof typeof shown)[];

/**
 * The rows of the file; undefined where no row names a level or a certification: it is another table with months.
 *
 * @throws {InputError} naming the line and column of each cell that cannot be read, ten of them at most, and both lines of a level or certification that has two.
 */
export function coutsIn(table: TableRows): CoutDeFormation[] | undefined {
  const records = recordsOf(table, ...cells);
  if (records.every((record) => ends.every((end) => record[end] === ''))) return undefined;
  refuseBadCells(
    table,
    records.flatMap((record) => badCells(record).map((bad) => ({ ...bad, line: table.lineOf(record.row) }))),
  );
  return distinct(
    table,
    records.map((record) => coutOf(record, table)),
  );
}

/** Whether what a row names is a European level. */
export function isNiveau(cible: string): boolean {
  return /^[1-8]$/.test(cible);
}

function coutOf(record: TableRecord<keyof Cells>, table: TableRows): CoutDeFormation {
  const { mois, source, row } = record;
  const cible = foldCode(ends.map((end) => record[end]).find((cell) => cell !== '') ?? '');
  return { cible, mois, source, line: table.lineOf(row) };
}

function badCells(record: Cells): BadCell[] {
  const given = ends.filter((end) => record[end] !== '');
  const { mois, source } = record;
  return failedChecks([
    [shown.cible, given.length === 0 && 'is empty: give a level from 1 to 8 or a certification, or remove the line'],
    [
      shown.certification,
      given.length > 1 && 'a level and a certification on one line: give one of the two, each on a line of its own',
    ],
    ...given.map((end): [string, string | false] => [shown[end], problemOfEnd(end, record[end])]),
    ['mois', !isMonths(mois) && `"${mois}" is no number of months above 0, of ${mostMonths} at most, as 10 or 4.5`],
    ['source', source === '' && 'is empty: name who says so'],
  ]);
}

function problemOfEnd(end: keyof typeof shown, cell: string): string | false {
  const isCode = /^(\d{2,9}|(RNCP|RS)\d{1,9})$/.test(foldCode(cell));
  if (end !== 'certification' && isNiveau(cell)) return false;
  if (end !== 'niveau' && isCode) return false;
  const level = end === 'certification' ? [] : ['a European level from 1 to 8'];
  const code = end === 'niveau' ? [] : ['a code of Certif Info, which is a number', 'a code as RNCP35830 or RS5212'];
  return `"${cell}" is not ${[...level, ...code].join(', nor ')}`;
}

function isMonths(cell: string): boolean {
  const months = Number(cell.replace(',', '.'));
  return /^\d{1,3}([.,]\d{1,9})?$/.test(cell) && months > 0 && months <= mostMonths;
}

/** A line that another repeats counts once. */
function distinct({ file }: TableRows, rows: readonly CoutDeFormation[]): CoutDeFormation[] {
  const byCible = new Map<string, CoutDeFormation>();
  for (const row of rows) {
    const first = byCible.get(row.cible);
    if (first && (first.mois !== row.mois || first.source !== row.source)) {
      throw new InputError(
        `${row.cible} as line ${first.line}, with other months or another source; keep one of the two lines`,
        { file, line: row.line, column: shown.cible },
      );
    }
    if (!first) byCible.set(row.cible, row);
  }
  return [...byCible.values()];
}
