import type { OfficialTable, Statement, Witness } from '@rome-graph/domain';
import { itemCodes, witnesses } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Row, TableRows } from './official-table';
import { rowFilter } from './row-filter';

/** How far a table agrees with those that say the same. */
export interface Agreement {
  /** The table that repeats, and the last of the columns in which it does. */
  readonly table: OfficialTable;
  readonly column: string;
  /** The tables that it repeats. */
  readonly with: readonly OfficialTable[];
  /** What both say, in a few English words. */
  readonly what: string;
  readonly compared: number;
  readonly agree: number;
  /** The codes of which the table says something, and that the others do not have. */
  readonly unknown: readonly string[];
  /** The smallest share that agrees in files of one release. */
  readonly smallestShare: number;
  /** Of several tables that are repeated, the one of which least agrees: a small one does not hide behind a large one. */
  readonly weakest?: { readonly table: OfficialTable; readonly compared: number; readonly agree: number };
  /** The first that differ: `code: "here" ≠ "there"`. */
  readonly examples: readonly string[];
}

type Tables = ReadonlyMap<OfficialTable, TableRows>;

/** What is said of each code; more than one thing of a code that has several links. */
type Said = ReadonlyMap<string, ReadonlySet<string>>;

const examplesKept = 5;
const betweenCells = '\u0000';

/** Compares all that the tables of a release say twice; what a table says that the release lacks is not compared. */
export function compareWitnesses(tables: Tables): Agreement[] {
  return witnesses.flatMap((witness) => {
    const { here, there } = witness;
    return [here, ...there].every(({ table }) => tables.has(table)) ? [compare(witness, tables)] : [];
  });
}

/**
 * Refuses tables that agree less than files of one release do.
 *
 * @throws {InputError} naming the table that disagrees most often, and what it disagrees about.
 */
export function refuseTwoReleases(agreements: readonly Agreement[], tables: Tables): void {
  const below = agreements.flatMap((agreement) => tooLittle(agreement) ?? []);
  if (below.length === 0) return;
  const named = below.flatMap(({ table, with: others }) => [table, ...others]);
  const times = (table: OfficialTable): number => named.filter((other) => other === table).length;
  const most = Math.max(...named.map(times));
  const [suspect, ...others] = [...new Set(named)].filter((table) => times(table) === most);
  const fileOf = (table: OfficialTable | undefined): string => (table && tables.get(table)?.file) ?? '';
  const problem =
    others.length === 0
      ? 'does not go with the other tables: a file of another release, or columns that changed places'
      : `does not go with ${others.map(fileOf).join(', ')}: one of them is of another release, or its columns changed places`;
  throw new InputError(`${problem}; fetch the whole export again\n${below.map(told).join('\n')}`, {
    file: fileOf(suspect),
  });
}

/** @throws {InputError} when one OGR code is that of two kinds of items: no link by it would say which is meant. */
export function refuseSharedCodes(tables: Tables): void {
  const known = new Map<string, { nature: string; table: TableRows; row: number }>();
  for (const { nature, codes } of itemCodes) {
    const table = tables.get(codes.table);
    const [column = ''] = codes.columns;
    if (!table) continue;
    const keeps = rowFilter(table, codes.where);
    const index = table.indexOf(column);
    table.rows.forEach((cells, row) => {
      if (!keeps(cells)) return;
      const code = cells[index] ?? '';
      const other = known.get(code);
      if (!other) known.set(code, { nature, table, row });
      else if (other.nature !== nature) {
        throw new InputError(
          `"${code}" is the code of a ${nature} here, and of a ${other.nature} in ${other.table.file}, line ` +
            `${other.table.lineOf(other.row)}; an OGR code names one thing: fetch the whole export again`,
          { file: table.file, line: table.lineOf(row), column },
        );
      }
    });
  }
}

type Disagreeing = Omit<Agreement, 'column' | 'unknown' | 'weakest'>;

/** What agrees too little: all of it, else the one of several tables of which least does; undefined when none does. */
function tooLittle({ weakest, ...whole }: Agreement): Disagreeing | undefined {
  const isBelow = ({ compared, agree }: { compared: number; agree: number }): boolean =>
    agree < compared * whole.smallestShare;
  if (isBelow(whole)) return whole;
  if (!weakest || !isBelow(weakest)) return undefined;
  const { table, ...part } = weakest;
  return { ...whole, with: [table], ...part };
}

function told({ table, with: others, what, compared, agree, smallestShare, examples }: Disagreeing): string {
  const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;
  return (
    `  - ${table} and ${others.join(', ')} agree on ${agree} of ${compared} ${what} (${percent(agree / compared)}; ` +
    `${percent(smallestShare)} at least were expected): ${examples.join('; ')}`
  );
}

function compare({ here, there, what, whole, smallestShare }: Witness, tables: Tables): Agreement {
  const repeated = said([here], tables);
  const parts = there.map((statement) => said([statement], tables));
  const defined = together(parts);
  const differing = [...notIn(repeated, defined)];
  const lacking = whole ? [...notIn(defined, repeated)] : [];
  const compared = sizeOf(repeated) + lacking.length;
  return {
    table: here.table,
    column: here.columns.at(-1) ?? '',
    with: there.map(({ table }) => table),
    what,
    compared,
    agree: compared - differing.length - lacking.length,
    unknown: [...new Set(differing.map(({ code }) => code))].filter((code) => !defined.has(code)),
    smallestShare,
    ...(there.length > 1 && { weakest: weakestPart(parts, repeated, there) }),
    examples: [
      ...differing.slice(0, examplesKept).map(({ code, text }) => {
        const texts = repeated.get(code);
        return example(
          code,
          text,
          [...(defined.get(code) ?? [])].find((known) => !texts?.has(known)),
        );
      }),
      ...lacking.slice(0, examplesKept).map(({ code, text }) => example(code, undefined, text)),
    ].slice(0, examplesKept),
  };
}

/** Something said of a code in one place and not in the other. */
interface Lonely {
  readonly code: string;
  readonly text: string;
}

function* notIn(said: Said, other: Said): Generator<Lonely> {
  for (const [code, texts] of said) {
    const others = other.get(code);
    for (const text of texts) {
      if (!others?.has(text)) yield { code, text };
    }
  }
}

function together(parts: readonly Said[]): Said {
  const [first, ...others] = parts;
  if (others.length === 0) return first ?? new Map();
  const all = new Map<string, ReadonlySet<string>>();
  for (const [code, texts] of parts.flatMap((part) => [...part])) {
    const known = all.get(code);
    all.set(code, known ? new Set([...known, ...texts]) : texts);
  }
  return all;
}

function weakestPart(
  parts: readonly Said[],
  repeated: Said,
  statements: readonly Statement[],
): NonNullable<Agreement['weakest']> {
  const shares = parts.map((part, index) => {
    const compared = sizeOf(part);
    const agree = compared - [...notIn(part, repeated)].length;
    return { table: statements[index]?.table as OfficialTable, compared, agree };
  });
  return shares.reduce((least, other) => (other.agree * least.compared < least.agree * other.compared ? other : least));
}

function sizeOf(all: Said): number {
  let size = 0;
  for (const texts of all.values()) size += texts.size;
  return size;
}

function example(code: string, here: string | undefined, there: string | undefined): string {
  const shown = (text: string | undefined): string =>
    text === undefined ? 'nothing' : `"${text.replaceAll(betweenCells, '", "')}"`;
  return `${code}: ${shown(here)} ≠ ${shown(there)}`;
}

/** Rows without a code say nothing. */
function said(statements: readonly Statement[], tables: Tables): Said {
  const all = new Map<string, Set<string>>();
  for (const { table: name, columns, where } of statements) {
    const table = tables.get(name) as TableRows;
    const keeps = rowFilter(table, where);
    const [codeIndex = 0, ...indexes] = columns.map((column) => table.indexOf(column));
    for (const row of table.rows) {
      const code = (row[codeIndex] ?? '').trim();
      if (code === '' || !keeps(row)) continue;
      const texts = all.get(code) ?? new Set();
      all.set(code, texts.add(textOf(row, indexes)));
    }
  }
  return all;
}

function textOf(row: Row, indexes: readonly number[]): string {
  return indexes.map((index) => (row[index] ?? '').trim()).join(betweenCells);
}
