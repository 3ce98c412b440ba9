import { foldCode } from '@rome-graph/domain';
import type { Repair } from './findings';
import type { Row, TableRows } from './official-table';

/** A table after what is known to be wrong with it has been mended. */
export interface RepairedTable {
  readonly table: TableRows;
  readonly repairs: readonly Repair[];
}

/**
 * Mends what is known to be wrong in official tables, and what people do to their codes: `texte` doubles every apostrophe
 * (l''entretien), in all releases seen, and has no single one; ROME codes in small letters or with blanks are folded.
 */
export function repairTable(table: TableRows): RepairedTable {
  const single = singleApostrophes(table);
  const folded = foldCodes(single.table);
  return { table: folded.table, repairs: [...single.repairs, ...folded.repairs] };
}

function singleApostrophes(table: TableRows): RepairedTable {
  if (table.name !== 'texte') return { table, repairs: [] };
  const column = table.indexOf('libelle_texte');
  const sentences = table.rows.map((row) => row[column] ?? '');
  const doubled = sentences.filter((sentence) => sentence.includes("''")).length;
  const hasSingle = sentences.some((sentence) => /(?<!')'(?!')/.test(sentence));
  if (doubled === 0 || hasSingle) return { table, repairs: [] };
  const rows = table.rows.map((row): Row => row.map((cell, index) => (index === column ? undouble(cell) : cell)));
  return {
    table: { ...table, rows },
    repairs: [{ file: table.file, what: 'doubled apostrophes made single', count: doubled }],
  };
}

function undouble(cell: string): string {
  return cell.replaceAll("''", "'");
}

/** Columns of ROME codes, and of the codes that they begin with. */
const codeColumn = /^code_(rome|grand_domaine|domaine_prof)/;

function foldCodes(table: TableRows): RepairedTable {
  const indexes = table.columns.flatMap((column, index) => (codeColumn.test(column) ? [index] : []));
  const isFoldable = (cell: string | undefined): boolean =>
    cell !== undefined && /[a-z\s\u00A0]/.test(cell) && /^[A-N]\d{0,4}$/.test(foldCode(cell));
  const faulty = table.rows.filter((row) => indexes.some((index) => isFoldable(row[index]))).length;
  if (faulty === 0) return { table, repairs: [] };
  const rows = table.rows.map((row): Row => {
    const isFaulty = indexes.some((index) => isFoldable(row[index]));
    return isFaulty
      ? row.map((cell, index) => (indexes.includes(index) && isFoldable(cell) ? foldCode(cell) : cell))
      : row;
  });
  return {
    table: { ...table, rows },
    repairs: [
      {
        file: table.file,
        what: 'codes in small letters or with blanks written as the nomenclature has them',
        count: faulty,
      },
    ],
  };
}
