import { foldCode } from '@rome-graph/domain';
import type { Recodage, StatutDeRecodage } from '@rome-graph/recodage';
import type { InputRow } from './csv-input';
import type { Lineages } from './lineages';

/** Where the codes of a file are, and the labels beside them. */
export interface Columns {
  readonly code: number;
  readonly label: number | undefined;
}

/** What was found of a file, told at the end. */
export interface Tally {
  rows: number;
  /** Rows without a code. */
  blank: number;
  /** Rows that a label has chosen for. */
  chosen: number;
  readonly statuts: Map<StatutDeRecodage, number>;
  /** The first codes that nothing knows: line and what stands there. */
  readonly unknown: { readonly line: number; readonly code: string }[];
}

/** The columns that are added to those of the file. */
export const addedColumns = ['statut', 'candidats', 'parts', 'code_propose', 'propose_par', 'a_faire'] as const;

/** How many codes are recoded at once. */
const atOnce = 1_000;
/** From where on a label says the very words of a libellé, but for rounding. */
const exactScore = 0.999;
/** How many unknown codes are told one by one. */
const toldUnknown = 5;

/** What begins a tally. */
export function emptyTally(): Tally {
  return { rows: 0, blank: 0, chosen: 0, statuts: new Map(), unknown: [] };
}

/** Each row with what its code has become, in order, a part of the file at a time; the tally is kept meanwhile. */
export async function* recodedRows(
  rows: AsyncIterable<InputRow>,
  columns: Columns,
  lineages: Pick<Lineages, 'recoder' | 'lookup' | 'chooser'>,
  tally: Tally,
): AsyncGenerator<readonly string[], undefined> {
  for await (const some of inParts(rows)) {
    const codes = some.map(({ cells }) => foldCode(cells[columns.code] ?? ''));
    const asked = codes.filter((code) => code !== '');
    const found = (await lineages.recoder.recode(asked, lineages.lookup)).values();
    for (const [index, row] of some.entries()) {
      const recodage = codes[index] === '' ? undefined : found.next().value;
      yield [...row.cells, ...addedCells(row, recodage, columns, lineages, tally)];
    }
  }
  return undefined;
}

async function* inParts(rows: AsyncIterable<InputRow>): AsyncIterable<readonly InputRow[]> {
  let part: InputRow[] = [];
  for await (const row of rows) {
    part.push(row);
    if (part.length < atOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

function addedCells(
  { cells, line }: InputRow,
  recodage: Recodage | undefined,
  columns: Columns,
  { chooser }: Pick<Lineages, 'chooser'>,
  tally: Tally,
): string[] {
  tally.rows += 1;
  if (recodage === undefined) {
    tally.blank += 1;
    return addedColumns.map(() => '');
  }
  const { statut, candidats } = recodage;
  tally.statuts.set(statut, (tally.statuts.get(statut) ?? 0) + 1);
  if (statut === 'INCONNU' && tally.unknown.length < toldUnknown) {
    tally.unknown.push({ line, code: cells[columns.code] ?? '' });
  }
  const label = columns.label === undefined ? undefined : cells[columns.label];
  return [
    statut,
    candidats.map(({ code }) => code).join(' | '),
    candidats.map(({ part }) => part.toFixed(4)).join(' | '),
    ...proposal(recodage, label, chooser, tally),
  ];
}

/** The code that is proposed, by what, and what remains to be done. */
function proposal(
  { code, candidats, aFaire }: Recodage,
  label: string | undefined,
  chooser: Lineages['chooser'],
  tally: Tally,
): string[] {
  const [only] = candidats;
  if (only && candidats.length === 1) return [only.code, 'seul candidat', aFaire];
  const choix = only && label ? chooser?.choose(code, candidats, label) : undefined;
  if (choix === undefined) return ['', '', aFaire];
  tally.chosen += 1;
  const how = choix.score > exactScore ? 'intitulé' : `intitulé proche à ${Math.round(choix.score * 100)} %`;
  return [choix.code, `${how} : ${choix.libelle}`, `Vérifiez ${choix.code}, que l'intitulé a choisi.`];
}
