import type { Refusal, TableRows, UnknownValue } from '@rome-graph/rome-files';
import { InputError } from '@rome-graph/rome-files';

/** Share of a table's rows above which refusing them is an error: the file is not what it should be. */
export const refusedShareLimit = 0.01;

interface Reason {
  readonly table: TableRows;
  readonly column: string;
  readonly problem: string;
  readonly rows: Set<number>;
  /** Whether so many of them do not make the table another one. */
  readonly isTolerated: boolean;
  readonly first: { readonly line: number; readonly value: string };
}

/** Share of a table's rows above which a column may not hold more different unknown words than the limit. */
export const unknownShareLimit = 0.01;

/** A nomenclature grows a word or two from release to release; a column of others holds more. */
export const unknownWordsLimit = 10;

interface UnknownWord {
  readonly table: TableRows;
  readonly column: string;
  readonly value: string;
  readonly problem: string;
  readonly rows: Set<number>;
  readonly line: number;
}

/** Counts the rows left out while the graph is built; a row refused for two reasons counts once per reason. */
export class Refusals {
  private readonly byReason = new Map<string, Reason>();
  private readonly unknownWords = new Map<string, UnknownWord>();

  /** Leaves a row out. `value` is the cell at fault. */
  refuse(table: TableRows, row: number, column: string, value: string, problem: string, isTolerated = false): void {
    const id = `${table.name} ${column} ${problem}`;
    const known = this.byReason.get(id);
    if (known) known.rows.add(row);
    else {
      const first = { line: table.lineOf(row), value };
      this.byReason.set(id, { table, column, problem, isTolerated, rows: new Set([row]), first });
    }
  }

  /** Keeps a row whose cell holds a word that its column does not list: that value of it is unknown. */
  keepUnknown(table: TableRows, row: number, column: string, value: string, problem: string): void {
    const id = `${table.name} ${column} ${value}`;
    const known = this.unknownWords.get(id);
    if (known) known.rows.add(row);
    else this.unknownWords.set(id, { table, column, value, problem, rows: new Set([row]), line: table.lineOf(row) });
  }

  /** The words that columns do not list, with how many rows hold each. */
  unknownValues(): UnknownValue[] {
    return [...this.unknownWords.values()].map(({ table, column, value, rows, line }) => ({
      table: table.name,
      column,
      value,
      rows: rows.size,
      line,
    }));
  }

  /** Leaves out a row that names a code which is no node. */
  refuseUnknownCode(table: TableRows, row: number, column: string, code: string): void {
    this.refuse(table, row, column, code, 'a code that no table of the release defines');
  }

  /** Leaves out a row that no node or link is made of, for its kind is none that is known. */
  leaveUnread(table: TableRows, row: number, column: string, value: string): void {
    this.refuse(table, row, column, value, 'none of the kinds of rows that something is made of', true);
  }

  /** Leaves out a row that links a node to itself where the nomenclature has no such link. */
  leaveLoop(table: TableRows, row: number, column: string, code: string): void {
    this.refuse(table, row, column, code, 'leads to itself', true);
  }

  /** Rows refused in a table, each counted once. */
  refusedRows(table: string, isCounted: (reason: { isTolerated: boolean }) => boolean = () => true): number {
    const rows = new Set<number>();
    for (const refusal of this.byReason.values()) {
      if (refusal.table.name === table && isCounted(refusal)) refusal.rows.forEach((row) => rows.add(row));
    }
    return rows.size;
  }

  list(): Refusal[] {
    return [...this.byReason.values()].map(({ table, column, problem, rows, first }) => ({
      table: table.name,
      reason: `${column}: ${problem}`,
      rows: rows.size,
      example: `${first.line > 0 ? `line ${first.line}, ` : ''}"${first.value}"`,
    }));
  }

  /** @throws {InputError} when a table lost more than the share that is tolerated. */
  refuseTooMany(share: number = refusedShareLimit): void {
    for (const { table, column, problem, first, isTolerated } of this.byReason.values()) {
      if (isTolerated) continue;
      const refused = this.refusedRows(table.name, (reason) => !reason.isTolerated);
      if (refused <= table.rows.length * share) continue;
      throw new InputError(
        `"${first.value}": ${problem}. ${refused} of the ${table.rows.length} rows are refused, more than ` +
          `${share * 100} %: the file does not go with the others; fetch the whole export again`,
        { file: table.file, line: first.line, column },
      );
    }
  }

  /** @throws {InputError} when a column holds so many different unknown words that it is another one than its name says. */
  refuseOtherColumns(): void {
    const byColumn = new Map<string, UnknownWord[]>();
    for (const word of this.unknownWords.values()) {
      const id = `${word.table.name} ${word.column}`;
      byColumn.set(id, [...(byColumn.get(id) ?? []), word]);
    }
    for (const words of byColumn.values()) {
      const [first] = words;
      const rows = words.reduce((sum, word) => sum + word.rows.size, 0);
      if (!first || words.length <= unknownWordsLimit || rows <= first.table.rows.length * unknownShareLimit) continue;
      throw new InputError(
        `"${first.value}": ${first.problem}. ${rows} of the ${first.table.rows.length} rows hold ${words.length} different ` +
          'words that are none of its values: another column under this name; fetch the whole export again',
        { file: first.table.file, line: first.line, column: first.column },
      );
    }
  }
}
