import type { OfficialTable } from '@rome-graph/domain';
import { v458, v460 } from '@rome-graph/testing';
import type { SourceFile } from '../src/sources/source-file';
import { readSource } from '../src/sources/read-source';
import { filesByKind } from '../src/tables/file-kinds';
import type { ReleaseTables } from '../src/tables/release-tables';
import { readReleaseTables } from '../src/tables/release-tables';
import { compareWitnesses, refuseSharedCodes, refuseTwoReleases } from '../src/tables/witnesses';

describe('files of two real releases under the names of one', () => {
  let newer: SourceFile[];
  let older: SourceFile[];

  beforeAll(async () => {
    const read = async (paths: string[]): Promise<SourceFile[]> => [
      ...filesByKind((await Promise.all(paths.map(readSource))).flat()).ofExport,
    ];
    [newer, older] = [await read(v460()), await read(v458())];
  });

  const fileOf = (files: readonly SourceFile[], table: OfficialTable): SourceFile => {
    const file = files.find(({ name }) => name.startsWith(`unix_${table}_v`));
    if (!file) throw new Error(`no file of ${table}`);
    return file;
  };
  const withOlder = (table: OfficialTable): ReleaseTables => {
    const { name } = fileOf(newer, table);
    const { bytes } = fileOf(older, table);
    return readReleaseTables(newer.map((file) => (file.name === name ? { ...file, bytes } : file)));
  };

  it.each(['v458', 'v460'])('%s agrees with itself to the last label and link', (version) => {
    const { tables } = readReleaseTables(version === 'v458' ? older : newer);
    const agreements = compareWitnesses(tables);
    expect(agreements).toHaveLength(24);
    expect(agreements.filter(({ compared, agree }) => compared === 0 || compared !== agree)).toEqual([]);
    expect(() => refuseSharedCodes(tables)).not.toThrow();
  });

  it.each<OfficialTable>([
    'liens_rome_referentiels',
    'coherence_item',
    'arborescence_competences',
    'referentiel_code_rome',
    'referentiel_competence',
    'referentiel_savoir',
    'referentiel_appellation',
    'cr_gd_dp',
    'cr_gd_dp_appellations',
    'item',
    'texte',
    'referentiel_code_rome_riasec',
    'arborescence_centre_interet',
    'arborescence_secteur_activite',
    'arborescence_secteur_naf',
  ])('%s of v458 is refused among those of v460', (table) => {
    const { tables } = withOlder(table);
    expect(() => refuseTwoReleases(compareWitnesses(tables), tables)).toThrow(
      new RegExp(`unix_${table}_v460_utf8\\.csv.*does not go with|does not go with .*unix_${table}_v460_utf8\\.csv`),
    );
  });
});
