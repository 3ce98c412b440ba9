import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { LoadReport } from '@rome-graph/report';
import { OfficialCsv, officialFile, v460 } from '@rome-graph/testing';
import { unseenWorkbooks, writeFolder } from './support/downloads-folder';
import { startRome } from './support/rome-command';

/** One folder that holds everything of the official page at once, other releases and the documents of others beside it. */
describe('everything of the official page in one folder, on v460', () => {
  let home: string;
  let folder: string;
  let report: LoadReport;

  const others = [
    'RefRomeCsv-v347.zip',
    'RefRomeCsv-v458.zip',
    'certifinfo-2024.zip',
    'fap2021-nomenclature.csv',
    'rome-isco08.xlsx',
  ];
  const workbooks = ['competences', 'principale', 'savoirs'].map((what) => `rome-arborescence-${what}-v460.xlsx`);

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rome-graph-page-'));
    folder = join(home, 'rome');
    const files = [...v460(), ...[...others, ...workbooks, 'rome-tags-fiches-v460.xlsx'].map(officialFile)];
    for (const file of files) await cp(file, join(folder, basename(file)));
    const built = await unseenWorkbooks(await OfficialCsv.read(v460()));
    await writeFolder(join(folder, 'juin'), { ...built, 'LISEZMOI.txt': 'Fichiers du ROME\n', '.DS_Store': 'x' });
    const { code, stdout, stderr } = await startRome(['check', '--json', folder], undefined, {
      ROME_HOME: join(home, 'rome-home'),
      NEO4J_URI: '',
    }).result;
    if (code !== 0) throw new Error(`check ended with ${code}: ${stderr}`);
    report = JSON.parse(stdout) as LoadReport;
  });

  afterAll(() => rm(home, { recursive: true, force: true }));

  it('is v460, whole, with the counts of the release alone', () => {
    const counts = Object.fromEntries(report.nodes.map(({ what, created }) => [what, created]));
    expect([report.release.version, report.missingTables, report.refusals, report.unknownValues]).toEqual([
      '460',
      [],
      [],
      [],
    ]);
    expect(report.ambiguities).toEqual([]);
    expect(counts).toMatchObject({
      Metier: 1584,
      Appellation: 13_120,
      Competence: 17_810,
      Savoir: 15_354,
      ContexteTravail: 179,
    });
    const links = Object.fromEntries(report.relationships.map(({ what, created }) => [what, created]));
    expect(links).toMatchObject({
      '(Appellation)-[:DESIGNE]->(Metier)': 13_120,
      '(Metier)-[:PERMET_MOBILITE]->(Metier)': 14_912,
    });
  });

  it('agrees with each of the workbooks to the last row, those of layouts that were not seen too', () => {
    const agreed = report.documents.map(({ document, agreements }): [string, number, number] => [
      document,
      agreements.reduce((sum, { compared }) => sum + compared, 0),
      agreements.reduce((sum, { compared, agree }) => sum + compared - agree, 0),
    ]);
    const found = new Map(agreed.map(([document, compared, differ]) => [document, { compared, differ }]));
    // Counted in the files: 4 444 pairs of centres, 3 303 rows of secteurs of which 1 856 without sous-secteur, 179 contextes;
    // 507 macro-compétences twice, 17 810 compétences.
    expect(Object.fromEntries(found)).toMatchObject({
      centres_interet: { compared: 4444, differ: 0 },
      contextes_travail: { compared: 179, differ: 0 },
      arborescence_simplifiee: { compared: 507 + 17_810 + 507, differ: 0 },
      arborescence_competences: { differ: 0 },
      arborescence_principale: { differ: 0 },
      arborescence_savoirs: { compared: 15_354, differ: 0 },
      tags_fiches: { differ: 0 },
    });
    expect(found.get('secteurs_activite')).toMatchObject({ differ: 0 });
  });

  it('leaves the other releases and what is no file of the ROME out, by name', () => {
    const places = new Set(report.leftOut.map(({ file }) => file.slice(folder.length + 1).split('/')[0]));
    expect([...places].sort()).toEqual(['RefRomeCsv-v347.zip', 'RefRomeCsv-v458.zip', 'juin']);
    expect(report.leftOut.filter(({ kind }) => kind === 'unknown').map(({ file }) => basename(file))).toEqual([
      'LISEZMOI.txt',
    ]);
  });
});
