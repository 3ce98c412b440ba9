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
  'a file of another release under the names of this one, or columns that changed places.',
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
