import { foldCode } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import type { BadCell } from './bad-cells';
import { failedChecks, refuseBadCells } from './bad-cells';
import { sensWords, wordOfSens } from './sens-words';
import { recordsOf } from './table-records';

/** A row of the file: a code of another nomenclature, and what it corresponds to. */
export interface Correspondance {
  /** Nomenclature, version and code. */
  readonly cle: string;
  readonly nomenclature: string;
  readonly version: string;
  readonly code: string;
  readonly libelle: string;
  /** A code ROME or OGR; empty for a code that corresponds to nothing. */
  readonly cible: string;
  /** The word of the declaration, or empty. */
  readonly sens: string;
  readonly source: string;
  readonly line: number;
}

/** What stands between nomenclature, version and code in the key of a code: neither of the first two may hold it. */
const keySeparator = '|';

/** The rows of the file. @throws {InputError} naming the line and column of each cell that cannot be read, ten of them at most. */
export function correspondancesIn(table: TableRows): Correspondance[] {
  const records = recordsOf(table, 'nomenclature', 'version', 'code', 'libelle', 'cible', 'sens', 'source');
  refuseBadCells(
    table,
    records.flatMap(({ row, ...cells }) => badCells(cells).map((bad) => ({ ...bad, line: table.lineOf(row) }))),
  );
  return records.map(({ row, cible, sens, ...rest }) => ({
    ...rest,
    cle: [rest.nomenclature, rest.version, rest.code].join(keySeparator),
    cible: foldCode(cible),
    sens: wordOfSens(sens) ?? '',
    line: table.lineOf(row),
  }));
}

/** The edition of a nomenclature, as people say it: PCS 2020. */
export function editionOf({ nomenclature, version }: Pick<Correspondance, 'nomenclature' | 'version'>): string {
  return `${nomenclature} ${version}`.trim();
}

function badCells({
  nomenclature,
  version,
  code,
  cible,
  sens,
}: Readonly<Record<'nomenclature' | 'version' | 'code' | 'cible' | 'sens', string>>): BadCell[] {
  return failedChecks([
    ['nomenclature', nomenclature === '' && 'is empty: name the nomenclature'],
    [
      'nomenclature',
      nomenclature.includes(keySeparator) && `"${nomenclature}" holds ${keySeparator}, which no name may`,
    ],
    ['version', version.includes(keySeparator) && `"${version}" holds ${keySeparator}, which no version may`],
    ['code', code === '' && 'is empty: give the code, or remove the line'],
    [
      'code ROME ou OGR',
      !/^([A-Z]\d{4}|\d{1,9}|)$/.test(foldCode(cible)) &&
        `"${cible}" is neither a code ROME, as M1805, nor a code OGR, which is a number`,
    ],
    [
      'sens',
      wordOfSens(sens) === undefined && `"${sens}" is none of ${sensWords}; leave it empty where nobody has said`,
    ],
  ]);
}
