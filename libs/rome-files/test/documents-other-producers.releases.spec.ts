import { officialFile, v460 } from '@rome-graph/testing';
import { parse } from 'csv-parse/sync';
import { completeRelease } from '../src/documents/complete-release';
import type { Contribution } from '../src/documents/document';
import { readDocuments } from '../src/documents/read-documents';
import { readSource } from '../src/sources/read-source';
import type { SourceFile } from '../src/sources/source-file';
import { readReleaseTables } from '../src/tables/release-tables';

/** The real files of the other producers, against v460; figures without comment were counted by an independent script. */
describe('real files beside v460', () => {
  const files = new Map<string, SourceFile[]>();
  /** Each fiche of v460 and the fiche of ROME 3 that it comes from. */
  let parents: (readonly [fiche: string, parent: string])[];
  let contributions: Map<string, { contribution: Contribution; version: string | undefined; rows: number }>;

  beforeAll(async () => {
    for (const name of ['certifinfo-2024.zip', 'fap2009-romev3.zip', 'rome-isco08.xlsx']) {
      files.set(name, await readSource(officialFile(name)));
    }
    const release = readReleaseTables((await Promise.all(v460().map(readSource))).flat());
    const fiches = release.tables.get('referentiel_code_rome');
    const [code, parent] = [fiches?.indexOf('code_rome') ?? 0, fiches?.indexOf('code_rome_parent') ?? 0];
    parents = (fiches?.rows ?? []).map((row) => [row[code] ?? '', row[parent] ?? ''] as const);
    const completed = completeRelease(release, await readDocuments([...files.values()].flat()));
    contributions = new Map(
      completed.documents.map(({ recognised, contribution }) => [
        recognised.document.code,
        { contribution, version: recognised.version, rows: recognised.rows },
      ]),
    );
  });

  const found = (code: string): Contribution => {
    const contribution = contributions.get(code)?.contribution;
    if (!contribution) throw new Error(`${code} was not recognised`);
    return contribution;
  };

  it('recognises each by what it holds', () => {
    expect([...contributions].map(([code, { version, rows }]) => [code, version, rows])).toEqual([
      ['rome_isco08', 'ROME 3, ISCO-08', 1064],
      ['certif_info', '2024-06-28', 10067],
      ['fap_2009_rome', '2009', 2341],
      ['fap_2009_intitules', '2009', 225],
    ]);
  });

  describe('Certif Info', () => {
    type CertifInfoRow = Record<string, string>;
    let rows: CertifInfoRow[];

    beforeAll(() => {
      const [file] = files.get('certifinfo-2024.zip') ?? [];
      rows = parse(file?.bytes ?? '', { columns: true, delimiter: ';', relax_quotes: true }) as CertifInfoRow[];
    });

    it('makes one certification per code', () => {
      const certifications = found('certif_info').tables.get('certification')?.rows ?? [];
      expect(certifications).toHaveLength(9923);
      expect(new Set(certifications.map(([code]) => code))).toEqual(new Set(rows.map((row) => row.Code_Diplome)));
    });

    it('links 17 497 of its 17 573 pairs, and lists the 41 codes cut to the domaine', () => {
      const contribution = found('certif_info');
      expect(contribution.tables.get('certification_metier')?.rows).toHaveLength(17497);
      const [unlinked] = contribution.unlinked;
      expect(unlinked?.linked).toBe(521);
      expect([...(unlinked?.rows.keys() ?? [])].every((code) => /^[A-N]\d\d00$/.test(code))).toBe(true);
      expect(unlinked?.rows.size).toBe(41);
    });

    it('describes certifications by 9 908 pairs with 1 554 Formacode', () => {
      const { tables } = found('certif_info');
      expect(tables.get('certification_formacode')?.rows).toHaveLength(9908);
      expect(tables.get('formacode')?.rows).toHaveLength(1554);
    });
  });

  describe('FAP 2009', () => {
    it('groups fiches by 208 families, by way of the 532 codes of ROME 3', () => {
      const { tables, unlinked } = found('fap_2009_rome');
      expect(tables.get('fap')?.rows).toHaveLength(208);
      expect(tables.get('fap_metier')?.rows).toHaveLength(2189);
      expect(unlinked.map(({ rows }) => rows.size)).toEqual([0]);
    });

    it('tells which qualifications lead from M1805 to each family', () => {
      const rows = found('fap_2009_rome').tables.get('fap_metier')?.rows ?? [];
      expect(new Set(rows.filter(([, code]) => code === 'M1805').map((row) => row.join(' | ')))).toEqual(
        new Set(['M0Z60 | M1805 | 0, 1, 2, 3, 4, 5, 6', 'M1Z80 | M1805 | 7, 8', 'M2Z90 | M1805 | 9']),
      );
    });

    it('reads the letters of windows-1252, which the files are in', () => {
      const labels =
        found('fap_2009_rome')
          .tables.get('fap')
          ?.rows.map(([, libelle]) => libelle ?? '') ?? [];
      expect(labels).toContain("Ouvriers non qualifiés des travaux publics, du béton et de l'extraction");
      expect(labels.filter((label) => /[\x80-\x9f\ufffd]/.test(label))).toEqual([]);
    });
  });

  describe('ISCO-08', () => {
    it('groups the 1 584 fiches in 298 unit groups, each fiche in one', () => {
      const { tables, unlinked } = found('rome_isco08');
      expect(tables.get('groupe_isco')?.rows).toHaveLength(298);
      expect(new Set(tables.get('groupe_isco_metier')?.rows.map(([, fiche]) => fiche)).size).toBe(1584);
      expect(tables.get('groupe_isco_metier')?.rows).toHaveLength(1584);
      expect(unlinked.map(({ rows, linked }) => [rows.size, linked])).toEqual([[0, 532]]);
    });

    it('finds its two sheets equal, and two codes that it labels twice', () => {
      const [sheets, labels] = found('rome_isco08').agreements;
      expect([sheets?.compared, sheets?.agree]).toEqual([532, 532]);
      expect([labels?.compared, labels?.agree, labels?.disagreements.map(({ code }) => code).sort()]).toEqual([
        298,
        296,
        ['5329', '7512'],
      ]);
    });

    it('gives each fiche the label of ROME 3 that it comes from, as the export of ROME 3 itself has 524 of 531', async () => {
      const labels = found('rome_isco08').tables.get('libelle_rome3')?.rows ?? [];
      expect(labels).toHaveLength(1584);
      expect(new Map(labels.map(([fiche, label]) => [fiche, label])).get('M1855')).toBe(
        'Études et développement informatique',
      );
      const export347 = await readSource(officialFile('RefRomeCsv-v347.zip'));
      const file = export347.find(({ name }) => name === 'unix_referentiel_code_rome_v347_utf8.csv');
      const ofRome3 = new Map(
        (parse(file?.bytes ?? '', { columns: true }) as Record<string, string>[]).map((row) => [
          row.code_rome ?? '',
          (row.libelle_rome ?? '').replaceAll("''", "'"),
        ]),
      );
      const given = new Map(parents.map(([fiche, parent]) => [parent, labelOf(labels, fiche)]));
      expect([ofRome3.size, [...ofRome3.keys()].filter((each) => !given.has(each))]).toEqual([531, []]);
      const others = [...ofRome3].filter(([each, label]) => given.get(each) !== label);
      // Relabelled between the editions of the two files: « Entretien des espaces verts » became « Aménagement et entretien … ».
      expect(others.map(([code]) => code).sort()).toEqual([
        'A1203',
        'F1101',
        'F1104',
        'F1201',
        'F1204',
        'I1402',
        'I1604',
      ]);
    });
  });
});

function labelOf(rows: readonly (readonly string[])[], fiche: string): string | undefined {
  return rows.find(([code]) => code === fiche)?.[1];
}
