import type { Refusal, TableRows } from '@rome-graph/rome-files';
import { InputError } from '@rome-graph/rome-files';

/** Share of a table's rows above which refusing them is an error: the file is not what it should be. */
export const refusedShareLimit = 0.01;

interface Reason {
  readonly table: TableRows;
  readonly column: string;
  readonly problem: string;
  readonly rows: Set<number>;
  readonly first: { readonly line: number; readonly value: string };
}

/** Counts the rows left out while the graph is built; a row refused for two reasons counts once per reason. */
export class Refusals {
  private readonly byReason = new Map<string, Reason>();

  /** Leaves a row out. `value` is the cell at fault. */
  refuse(table: TableRows, row: number, column: string, value: string, problem: string): void {
    const id = `${table.name} ${column} ${problem}`;
    const known = this.byReason.get(id);
    if (known) known.rows.add(row);
    else {
      const first = { line: table.lineOf(row), value };
      this.byReason.set(id, { table, column, problem, rows: new Set([row]), first });
    }
  }

  /** Leaves out a row that names a code which is no node. */
  refuseUnknownCode(table: TableRows, row: number, column: string, code: string): void {
    this.refuse(table, row, column, code, 'a code that no table of the release defines');
  }

  /** Rows refused in a table, each counted once. */
  refusedRows(table: string): number {
    const rows = new Set<number>();
    for (const refusal of this.byReason.values()) {
      if (refusal.table.name === table) refusal.rows.forEach((row) => rows.add(row));
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
    for (const { table, column, problem, first } of this.byReason.values()) {
      const refused = this.refusedRows(table.name);
      if (refused <= table.rows.length * share) continue;
      throw new InputError(
        `"${first.value}": ${problem}. ${refused} of the ${table.rows.length} rows are refused, more than ` +
          `${share * 100} %: the file does not go with the others; fetch the whole export again`,
        { file: table.file, line: first.line, column },
      );
    }
  }
}
