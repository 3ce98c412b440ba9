import { documents, foldHeader } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { Sheet, SheetRow } from '../sources/workbook/workbook';
import type { TableRows } from '../tables/official-table';
import { tableRows } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { Contribution, DocumentAgreement, DocumentHandler, ReleaseContext } from './document';
import { sheetOrigin, sheetsOf } from './layout.finder';
import { PairSet } from './pair-set';
import { releaseCodes, rome3Counter } from './release-codes';
import { romeCodeOf } from './rome-code-cells';
import { complementTable, recordsOf } from './table-records';

/** NAF divisions and their fiches: a workbook without fixed headers, where a division comes before its fiches. */
export const secteursNafHandler: DocumentHandler = {
  document: documents.secteursNaf,
  recognise(opened) {
    const sheets = sheetsOf(opened).filter(({ name }) => /^secteurs? naf\b/.test(foldHeader(name)));
    const sheet = sheets.find(({ hidden }) => !hidden);
    if (!sheet) {
      if (sheets[0])
        throw new InputError('the sheet is hidden: show it and save the workbook', {
          file: sheetOrigin(opened.file.origin, sheets[0]),
        });
      return undefined;
    }
    const { divisions, links, titles } = readSheet(sheet, opened.file.origin);
    return {
      document: documents.secteursNaf,
      file: opened.file,
      rows: divisions.rows.length + links.rows.length,
      tables: new Map([
        ['naf_divisions', divisions],
        ['naf_fiches', links],
      ]),
      rome3: [sheet.name, ...titles].some((text) => /\brome v? ?3\b/.test(foldHeader(text))),
      remarks: [],
    };
  },
  contribute(document, release) {
    const divisions = document.tables.get('naf_divisions') as TableRows;
    const labels = compareLabels(divisions, release);
    const links = recordsOf(document.tables.get('naf_fiches') as TableRows, 'division', 'code_rome');
    if (document.rome3) return viaParents(links, labels, document.file.origin, release);
    const agreement = new AgreementCounter('pairs of division and fiche');
    const here = new Set(links.map(({ division, code_rome }) => `${division} ${code_rome}`));
    agreement.compareSets(here, officialPairs(release));
    return { tables: new Map(), agreements: [labels, agreement.result()], unlinked: [], adds: [] };
  },
};

interface NafSheet {
  readonly divisions: TableRows;
  readonly links: TableRows;
  /** Texts above the first division. */
  readonly titles: readonly string[];
}

function readSheet(sheet: Sheet, origin: string): NafSheet {
  const file = sheetOrigin(origin, sheet);
  const divisions: string[][] = [];
  const links: string[][] = [];
  const lines = { divisions: [] as number[], links: [] as number[] };
  const titles: string[] = [];
  for (const row of sheet.rows) {
    refuseProblem(row, file);
    const cells = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const [code, division] = [romeCodeOf(cells), divisionOf(cells)];
    const current = divisions.at(-1)?.[0];
    if (code !== undefined && current !== undefined) {
      links.push([current, code]);
      lines.links.push(row.number);
    } else if (code === undefined && division) {
      divisions.push(division);
      lines.divisions.push(row.number);
    } else if (current === undefined && code === undefined) titles.push(...cells);
    else if (cells.length > 0) refuseRow(file, row.number, code !== undefined);
  }
  if (divisions.length === 0) {
    throw new InputError(
      'no row of a division (its number, then its label) was found; give the workbook as published',
      { file },
    );
  }
  return {
    divisions: tableRows('naf_divisions', file, ['division', 'libelle'], divisions, () => lines.divisions),
    links: tableRows('naf_fiches', file, ['division', 'code_rome'], links, () => lines.links),
    titles,
  };
}

function refuseProblem({ problems, number }: SheetRow, file: string): void {
  const [problem] = problems?.values() ?? [];
  if (problem) throw new InputError(problem, { file, line: number });
}

function refuseRow(file: string, line: number, isFiche: boolean): never {
  throw new InputError(
    isFiche
      ? 'a fiche before any division; give the workbook as published'
      : 'neither a division (its number, then its label) nor a fiche (its ROME code); correct the row or remove it',
    { file, line },
  );
}

/** « 01 » then « Culture … », or « 01 - Culture … » in one cell; the code on two digits, and the label. */
function divisionOf([first = '', second = '']: readonly string[]): string[] | undefined {
  const [, code = '', label = ''] = /^(\d{1,2})(?:\s*[-–:]\s*(.+))?$/.exec(first) ?? [];
  return code === '' ? undefined : [code.padStart(2, '0'), label || second];
}

function compareLabels(divisions: TableRows, { tables }: ReleaseContext): DocumentAgreement {
  const table = tables.get('secteur_naf');
  const official = new Map(
    (table ? recordsOf(table, 'code_secteur_naf', 'libelle_secteur_naf') : []).map((record) => [
      record.code_secteur_naf.padStart(2, '0'),
      record.libelle_secteur_naf,
    ]),
  );
  const agreement = new AgreementCounter('labels of NAF divisions');
  for (const { division, libelle } of recordsOf(divisions, 'division', 'libelle')) {
    agreement.compare(division, libelle, official.get(division) ?? '');
  }
  return agreement.result();
}

function officialPairs({ tables }: ReleaseContext): Set<string> {
  const table = tables.get('arborescence_secteur_naf');
  const records = table ? recordsOf(table, 'code_secteur_naf', 'code_rome') : [];
  return new Set(records.map(({ code_secteur_naf, code_rome }) => `${code_secteur_naf.padStart(2, '0')} ${code_rome}`));
}

/** Codes of ROME 3 lead to every fiche that comes from them, in the divisions that the release knows. */
function viaParents(
  links: readonly { readonly division: string; readonly code_rome: string }[],
  labels: DocumentAgreement,
  file: string,
  release: ReleaseContext,
): Contribution {
  const { byParent } = releaseCodes(release);
  const known = officialPairs(release);
  const divisions = new Set(
    recordsOf(release.tables.get('secteur_naf') as TableRows, 'code_secteur_naf').map((record) =>
      record.code_secteur_naf.padStart(2, '0'),
    ),
  );
  const counter = rome3Counter();
  const pairs = new PairSet();
  for (const { division, code_rome } of links) {
    const fiches = byParent.get(code_rome) ?? [];
    counter.count(code_rome, fiches.length > 0);
    if (divisions.has(division)) for (const fiche of fiches) pairs.add(fiche, division);
  }
  const rows = pairs.rows();
  const fresh = rows.filter(([fiche, division]) => !known.has(`${division} ${fiche}`)).length;
  return {
    tables: new Map([['naf_metier', complementTable('naf_metier', file, rows)]]),
    agreements: [labels],
    unlinked: [counter.result()],
    adds: [`${fresh} links EXERCE_EN that the export lacks, of ${rows.length}`],
  };
}
