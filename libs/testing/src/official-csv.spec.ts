import { join } from 'node:path';
import { OfficialCsv } from './official-csv';
import { readZip } from './read-zip';

const workspaceRoot = join(__dirname, '../../..');
const newer = join(workspaceRoot, 'apps/loader/sample/newer');
const older = join(workspaceRoot, 'apps/loader/sample/older');
const documents = join(workspaceRoot, 'apps/loader/sample/documents');

describe('OfficialCsv', () => {
  let csv: OfficialCsv;

  beforeAll(async () => {
    csv = await OfficialCsv.read([newer, documents]);
  });

  it('reads a table by its name alone, and the NAF one in the encoding that it has', () => {
    const labels = csv.by('arborescence_secteur_naf', 'code_rome', 'libelle_rome');
    expect(labels.get('F1704')).toBe('Manœuvre bâtiment');
    expect(csv.by('referentiel_code_rome', 'code_rome', 'libelle_rome').get('F1704')).toBe(labels.get('F1704'));
  });

  it('takes blank lines inside a cell for its own, and those between rows for nothing', () => {
    const definitions = csv.by('secteur_activite', 'code_sect_activite', 'definition_sect_activite');
    expect(definitions.get('99')).toMatch(/^Construire et rénover.*\n\nDu gros œuvre/);
    expect(csv.rows('secteur_activite').every(({ libelle_sect_activite }) => libelle_sect_activite !== '')).toBe(true);
  });

  it('keeps the rows that a condition keeps, of those that have a code', () => {
    const ranks = csv.by('rubrique_mobilite', 'code_rome_cible', 'numero_ordre', (row) => row.code_rome === 'J1301');
    expect([...ranks]).toEqual([
      ['J1501', '5'],
      ['K1208', '7'],
    ]);
  });

  it('reads a file beside the export by its name', () => {
    expect(csv.rowsOf('fap2021-rome.csv')[0]).toMatchObject({ fap_2021: 'Z9Z01', rome: 'K2204' });
  });

  it('says what is not there', async () => {
    expect(() => csv.rows('nothing')).toThrow('No file unix_nothing_v<NNN>_utf8.csv');
    expect(() => csv.by('themes', 'code', 'libelle_theme')).toThrow('No column code among code_theme');
    await expect(OfficialCsv.read([join(workspaceRoot, 'nowhere')])).rejects.toThrow('ENOENT');
    await expect(OfficialCsv.read([newer, older])).rejects.toThrow('version.txt stands twice');
  });
});

it('readZip gives the files of a zip', async () => {
  const files = await readZip(join(workspaceRoot, 'cypher/neo4j-browser.zip'));
  expect(files.get('changements.cypher')?.toString('utf8')).toMatch(/^\/\/ changements\n/);
});
