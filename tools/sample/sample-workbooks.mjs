import { readSampleTables } from './sample-tables.mjs';
import { workbookBytes } from './workbook-bytes.mjs';
import { arborescenceCompetences } from './workbooks/arborescence-competences.mjs';
import { arborescencePrincipale } from './workbooks/arborescence-principale.mjs';
import { arborescenceSavoirs } from './workbooks/arborescence-savoirs.mjs';
import { changelog } from './workbooks/changelog.mjs';
import { romeFormacode } from './workbooks/rome-formacode.mjs';
import { romeIsco } from './workbooks/rome-isco.mjs';
import { secteursNaf } from './workbooks/secteurs-naf.mjs';
import { tagsFiches } from './workbooks/tags-fiches.mjs';

const workbooks = [
  arborescenceCompetences,
  arborescencePrincipale,
  arborescenceSavoirs,
  changelog,
  romeFormacode,
  romeIsco,
  secteursNaf,
  tagsFiches,
];

/** Name and bytes of every workbook of the sample, made of the tables of its newer release and of the rows of each. */
export async function sampleWorkbooks() {
  const tables = readSampleTables();
  return Promise.all(workbooks.map(async ({ name, sheets }) => ({ name, bytes: await workbookBytes(sheets(tables)) })));
}
