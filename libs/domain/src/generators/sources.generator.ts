import { documents } from '../documents/documents';
import type { Layout, SourceDocument } from '../documents/source-document';
import type { Statement, Witness } from '../witnesses';
import { witnesses } from '../witnesses';
import { notice } from './notice';

/** docs/sources.md: every document that a load takes, where to get it, its licence and what to show for it. */
export function generateSources(): string {
  return [
    `<!--${notice('').join('')} -->`,
    '',
    '# Sources',
    '',
    'Every file that `npm run rome -- load` and `check` take. The CSV export is needed; the others go beside it, in any',
    'mixture and order, alone, in a folder or in a zip. A file is recognised by what it holds, never by its name. The',
    'sentence to show for each source that a graph was made of is in the graph (`(:Release)-[:PROVIENT_DE]->(:Source)`) and',
    'in GraphQL (`releases { sources { attribution } }`).',
    '',
    'The project ships none of them. Its [sample](../apps/loader/sample/README.md) is a selection of codes, labels and links of the',
    'ROME, with texts of its own; what it has in the layouts of other producers are examples of its own making.',
    '',
    ...whatIsRead,
    ...Object.values<SourceDocument>(documents).flatMap(section),
    ...saidTwice,
    ...witnesses.map(lineOfWitness),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

const whatIsRead: readonly string[] = [
  '## What is read, and what is refused',
  '',
  '- A **folder** is looked into with the folders below it, an **archive** with those in it; a folder of downloads is a source as it',
  '  lies. What a load does not know is left out and named in the report, with the reason; so is what systems, browsers and office',
  '  programs leave there (`__MACOSX`, `._*`, `.DS_Store`, `~$*`, `*.crdownload` …). It is an error for a source given by itself, and',
  '  anywhere with `--strict`. A damaged archive that is named as the export is an error everywhere.',
  '- **Several files for one source** in a folder or archive: of the export, the newest version that is whole there; of a table, the file',
  '  that stands with most tables; of a document, that of the newest version or date; then the file whose name is not that of a copy',
  '  (` (1)`, ` - Copie`), then the first by name. A document given by itself, or alone in a zip, goes before one found in a folder. The',
  '  report says which was taken. Two sources that both give one table, or one document, with other content are an error.',
  '- The **JSON and XML exports** are recognised, and refused with the address of the CSV one.',
  '- **Tables saved anew** by a spreadsheet program are read, and reported as repaired: fields separated by `;`, tabs or `|`, a first line',
  '  `sep=;`, UTF-16, Windows-1252, ISO-8859-15, Mac OS Roman, DOS 850, lines ended by CR alone, two byte order marks, a header in',
  '  capitals, ROME codes in small letters. Letters that were encoded twice (CaractÃ©ristiques) are mended. A byte that is not UTF-8 in a',
  '  text that otherwise is, or lost characters (U+FFFD) in more than 0.5 % of the rows, are an error.',
  '- **Workbooks** are read as a spreadsheet program shows them: cells without references, zeros before a number, merged cells, strings',
  '  without their phonetic reading; yes and no as Oui, O, VRAI, TRUE, 1 and their contraries.',
  '- **A word that a column does not list**, as a new tag, leaves its row in place: the value is unknown, and the report counts it. Only a',
  '  column that holds more than ten such words in more than 1 % of its rows is an error: it is another column. A key or a label that is',
  '  missing, or a code that is no ROME code (`[A-N]` and four digits), refuses the row.',
  '- A mobility from a métier to itself, and a row of a kind that nothing is made of, are left out and counted. An appellation of two fiches',
  '  keeps both, and is named. A column that is not known is named.',
  '- Only regular files are: a pipe, a device or a socket under the name of a file to load ends the load, alone or in a folder.',
  '- Of a zip, the content of each entry is compared with the CRC-32 that the archive gives of it, the parts of workbooks too. An',
  '  entry under a password is named.',
  '- Where `<file>.sha256` stands beside a file (as `sha256sum` writes it), the file must have that sum. A signature of the sum is',
  '  yours to check: no key of a producer is known here.',
  '',
  '- No cell holds a control character (tab and line breaks excepted), nor more than 8 000 bytes. Characters that nothing shows, as',
  '  U+0092 in v460, are kept and reported. Dates are those of a calendar.',
  '- An OGR code is that of one kind of items: compétence, macro-compétence, savoir or contexte de travail.',
  '- The tables of an export agree with one another: [what is said twice](#what-the-tables-of-an-export-say-twice).',
  '',
  'Each ends with exit code 3, the file, its line and column where there is one, and what to do.',
  '',
];

const saidTwice: readonly string[] = [
  '## What the tables of an export say twice',
  '',
  'In v458 and v460 all of it is equal. A load compares it, reports what differs, and stops where less agrees than the share below:',
  'a file of another release under the names of this one, columns that changed places, or labels that were spoilt. Where several',
  'tables are repeated, the share is that of each.',
  '',
];

function lineOfWitness({ what, here, there, whole, smallestShare }: Witness): string {
  const share = `${Number((smallestShare * 100).toFixed(2))} %`;
  return `- ${what}${whole ? '' : ', some of them'}: ${shown(here)} and ${there.map(shown).join(', ')}; ${share}`;
}

function shown({ table, columns, where = {} }: Statement): string {
  const filters = Object.entries(where).map(([column, cells]) => ` where ${column} is ${cells.join(' or ')}`);
  return `\`${table}\` (${columns.join(', ')})${filters.join('')}`;
}

function section(document: SourceDocument): string[] {
  const { libelle, code, producteur, licence, attribution, address, fileName, recognisedBy, gives, layouts } = document;
  return [
    `## ${libelle}`,
    '',
    `- code: \`${code}\``,
    `- file: \`${fileName}\`, published by ${producteur}${address ? `: <${address}>` : ''}`,
    `- licence: ${licence.address ? `[${licence.name}](${licence.address})` : licence.name}`,
    `- to show: « ${attribution.replace('{libelle}', libelle)} »`,
    `- recognised by ${recognisedBy}`,
    `- gives ${gives}`,
    ...layouts.map(columnsOf),
    '',
  ];
}

function columnsOf({ sheet, columns }: Layout): string {
  const where = sheet ? `sheet « ${sheet.shown} »: ` : '';
  const names = Object.values(columns).map(({ shown, optional }) => `« ${shown} »${optional ? ' (optional)' : ''}`);
  return `- columns read: ${where}${names.join(', ')}`;
}
