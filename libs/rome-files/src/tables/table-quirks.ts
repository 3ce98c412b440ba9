import type { Repair } from './findings';
import type { Row, TableRows } from './official-table';

/** A table after its known quirk, if it has one, has been mended. */
export interface RepairedTable {
  readonly table: TableRows;
  readonly repair?: Repair;
}

/**
 * Mends what is known to be wrong in official tables: `texte` doubles every apostrophe (l''entretien), in all releases
 * seen, and has no single one.
 */
export function repairTable(table: TableRows): RepairedTable {
  if (table.name !== 'texte') return { table };
  const column = table.indexOf('libelle_texte');
  const sentences = table.rows.map((row) => row[column] ?? '');
  const doubled = sentences.filter((sentence) => sentence.includes("''")).length;
  const hasSingle = sentences.some((sentence) => /(?<!')'(?!')/.test(sentence));
  if (doubled === 0 || hasSingle) return { table };
  const rows = table.rows.map((row): Row => row.map((cell, index) => (index === column ? undouble(cell) : cell)));
  return {
    table: { ...table, rows },
    repair: { file: table.file, what: 'doubled apostrophes made single', count: doubled },
  };
}

function undouble(cell: string): string {
  return cell.replaceAll("''", "'");
}
