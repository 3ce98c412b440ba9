import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CsvRow, OfficialCsv } from '@rome-graph/testing';
import type { SheetToWrite } from '@rome-graph/testing/files';
import { workbookOf, zipOf } from '@rome-graph/testing/files';

/** The workbooks of the official page whose layouts were not seen, written from an export as its page describes them. */
export async function unseenWorkbooks(csv: OfficialCsv): Promise<Readonly<Record<string, Buffer>>> {
  return {
    'rome-arborescence-des-centres-d-interet.xlsx': await workbookOf([notes, centres(csv)]),
    'rome-arborescence-des-secteurs-d-activite.xlsx': await workbookOf([notes, secteurs(csv)]),
    'rome-arborescence-des-contextes-de-travail.xlsx': await workbookOf([notes, contextes(csv)]),
    'rome-arborescence-simplifiee-des-competences.xlsx': await workbookOf([notes, simplifiee(csv)]),
  };
}

/** Writes a folder as a person has it after a visit of the official page; paths of folders and files, and their contents. */
export async function writeFolder(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** An archive of the files of a folder, with what macOS adds to an archive. */
export async function zippedByMacOS(folder: string): Promise<Buffer> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(join(folder, name)) })));
  const attributes = names.map((name) => ({ name: `__MACOSX/._${name}`, content: Buffer.from('Mac OS X') }));
  return zipOf([...files, ...attributes, { name: '.DS_Store', content: Buffer.from('x') }]);
}

const notes: SheetToWrite = {
  name: 'Lisez-moi',
  rows: [['Répertoire opérationnel des métiers et des emplois'], ['Version du 18 septembre 2025']],
};

/** A title, an empty first column, and each centre merged over the rows of its fiches. */
function centres(csv: OfficialCsv): SheetToWrite {
  const above = [
    ['', "Centres d'intérêt et fiches métiers"],
    [],
    ['', "Centre d'intérêt", 'Code ROME', 'Intitulé', 'Principal'],
  ];
  const links = csv.rows('arborescence_centre_interet');
  const rows = links.map((row) => [
    '',
    cell(row, 'libelle_centre_interet'),
    cell(row, 'code_rome'),
    cell(row, 'libelle_rome'),
    cell(row, 'principal'),
  ]);
  const merged = runs(links.map((row) => cell(row, 'code_centre_interet'))).map(
    ([from, to]) => `B${from + 4}:B${to + 4}`,
  );
  return { name: "Centres d'intérêt", rows: [...above, ...rows], merged };
}

/** A row for each secteur, one for each sous-secteur, then those of fiches: columns A, B and C. */
function secteurs(csv: OfficialCsv): SheetToWrite {
  const links = csv.rows('arborescence_secteur_activite');
  const rows: string[][] = [["Arborescence des secteurs d'activité"], ['Secteur', 'Sous-secteur', 'Fiche', 'Intitulé']];
  for (const [secteur, ofSecteur] of groups(links, 'libelle_sect_activite')) {
    rows.push([secteur]);
    const bySousSecteur = groups(ofSecteur, 'libelle_ss_sect_activite').sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [sousSecteur, fiches] of bySousSecteur) {
      if (sousSecteur !== '') rows.push(['', sousSecteur]);
      rows.push(...fiches.map((row) => ['', '', cell(row, 'code_rome'), cell(row, 'libelle_rome')]));
    }
  }
  return { name: 'Arborescence', rows };
}

function contextes(csv: OfficialCsv): SheetToWrite {
  const rows = csv
    .rows('referentiel_contexte_travail')
    .map((row) => [
      cell(row, 'libelle_type_cont_trav'),
      cell(row, 'libelle_cont_travail'),
      Number(cell(row, 'code_ogr')),
    ]);
  return { name: 'Contextes de travail', rows: [['Type', 'Contexte', 'Code OGR'], ...rows] };
}

/** The tree in one sheet, every level merged over what is below it. */
function simplifiee(csv: OfficialCsv): SheetToWrite {
  const links = csv.rows('arborescence_competences');
  const levels = ['domaine_competence', 'enjeu', 'objectif', 'libelle_macro_competence'] as const;
  const above = [
    ['Arborescence simplifiée des compétences'],
    ['Domaine compétence', 'Enjeu', 'Objectif', 'Macro-compétence', 'Compétence'],
  ];
  const rows = links.map((row) => [...levels.map((level) => cell(row, level)), cell(row, 'libelle_competence')]);
  const merged = ['A', 'B', 'C', 'D'].flatMap((column, depth) =>
    runs(rows.map((row) => row.slice(0, depth + 1).join('\n'))).map(
      ([from, to]) => `${column}${from + 3}:${column}${to + 3}`,
    ),
  );
  return { name: 'REF - Comp', rows: [...above, ...rows], merged };
}

function cell(row: CsvRow, column: string): string {
  return row[column] ?? '';
}

function groups(rows: readonly CsvRow[], column: string): [string, CsvRow[]][] {
  const found = new Map<string, CsvRow[]>();
  for (const row of rows) found.set(cell(row, column), [...(found.get(cell(row, column)) ?? []), row]);
  return [...found];
}

/** The first and last positions of neighbours that are the same, of which there are several. */
function runs(values: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  values.forEach((value, index) => {
    if (value === values[index + 1]) return;
    if (index > from) found.push([from, index]);
    from = index + 1;
  });
  return found;
}
