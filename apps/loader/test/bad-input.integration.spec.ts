import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadReport } from '@rome-graph/report';
import { LeftOutFiles } from '@rome-graph/rome-files';
import { readSoftware } from '@rome-graph/software';
import type { TestNeo4j } from '@rome-graph/testing';
import { loadedStore, startTestNeo4j } from '@rome-graph/testing';
import {
  compoundFileWith,
  olderSamplePath,
  sampleExport,
  samplePath,
  tableFile,
  zipOf,
} from '@rome-graph/testing/files';
import { exitCodeOf, explain } from '../src/commands/failure';
import type { CommandContext } from '../src/commands/prepare-release';
import { prepareRelease, readSources } from '../src/commands/prepare-release';
import { StepClock } from '../src/commands/progress';
import { SwapMark } from '../src/sync/swap-mark';
import { graphDigest } from './support/graph-digest';
import { load, rome } from './support/rome-command';

/** What `load` does first, saying nothing of where it stands. */
const quietly = (): CommandContext => ({
  progress: { step: () => undefined, note: () => undefined, advance: () => undefined, end: () => undefined },
  clock: new StepClock(),
  software: readSoftware(),
  leftOut: new LeftOutFiles(),
});

/** Why a load reads no release in sources. */
async function refusalOf(sources: readonly string[]): Promise<unknown> {
  try {
    const context = quietly();
    await prepareRelease(await readSources(sources, context), context);
  } catch (error) {
    return error;
  }
  throw new Error('It was read.');
}

/** The number of the line that a table of the sample would have next. */
function lineAfter(table: string): number {
  return readFileSync(join(samplePath, tableFile(table)), 'utf8').split('\n').length;
}

describe('bad input', () => {
  let server: TestNeo4j;
  let folder: string;
  let former: string;

  beforeAll(async () => {
    server = await startTestNeo4j({ store: await loadedStore('sample') });
    folder = await mkdtemp(join(tmpdir(), 'rome-graph-bad-input-'));
    former = await graphDigest(server.neo4j);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await server.stop();
  });

  /** Writes a file in the temporary folder. */
  async function file(name: string, content: string | Buffer): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  /** A copy of the sample in which one table is changed. */
  async function sampleWith(table: string, change: (bytes: Buffer) => Buffer | string | undefined): Promise<string> {
    const copy = await mkdtemp(join(folder, 'sample-'));
    await cp(samplePath, copy, { recursive: true });
    const path = join(copy, tableFile(table));
    const changed = change(await readFile(path));
    if (changed === undefined) await rm(path);
    else await writeFile(path, changed);
    return copy;
  }

  const edit = (table: string, change: (text: string) => string) => () =>
    sampleWith(table, (bytes) => change(bytes.toString('utf8')));

  it.each<[string, () => Promise<string | string[]>, RegExp]>([
    [
      'a path that does not exist',
      async () => join(folder, 'nowhere.zip'),
      /nowhere\.zip: no such file or folder; check the path/,
    ],
    [
      'a path through a file',
      async () => join(await file('plain.txt', 'x'), 'inside.zip'),
      /inside\.zip: no such file or folder; check the path/,
    ],
    [
      'a file that is not a zip',
      () => file('page.zip', '<html>'),
      /page\.zip: not a zip, and not a .* file; give the official zip/,
    ],
    ['an empty file', () => file('empty.zip', ''), /empty\.zip: the file is empty/],
    [
      'a zip cut short',
      async () => file('cut.zip', (await sampleExport()).subarray(0, 100_000)),
      /cut\.zip: not a zip that can be read, perhaps cut short/,
    ],
    [
      'a zip with a damaged entry',
      async () => {
        const bytes = await sampleExport();
        bytes.fill(0xff, 100_000, 100_400);
        return file('damaged.zip', bytes);
      },
      /damaged\.zip: not a zip that can be read/,
    ],
    [
      'a zip of which a content was altered',
      async () => {
        const [name, content] = [tableFile('themes'), Buffer.from('"code_theme"')];
        return file('altered.zip', zipOf([{ name, content, crc: 1 }]));
      },
      /altered\.zip: not a zip that can be read.*its entry unix_themes_v460_utf8\.csv was altered: its CRC-32 is/,
    ],
    [
      'a zip under a password',
      () => file('locked.zip', zipOf([{ name: tableFile('themes'), content: Buffer.from('x'), flags: 1 }])),
      /locked\.zip: its entry unix_themes_v460_utf8\.csv is protected by a password: unzip it/,
    ],
    [
      'a file that is not that of the sum beside it',
      async () => {
        await file('summed.zip.sha256', `${'0'.repeat(64)}  summed.zip\n`);
        return file('summed.zip', await sampleExport());
      },
      /summed\.zip: not the file that .*summed\.zip\.sha256 is of/,
    ],
    [
      'a zip bomb',
      () => file('bomb.zip', zipOf([{ name: 'unix_item_v460_utf8.csv', content: Buffer.alloc(300 * 1024 * 1024) }])),
      /bomb\.zip: refused: .*the limit is 268435456/,
    ],
    [
      'a zip that inflates too many times',
      () => file('ratio.zip', zipOf([{ name: 'unix_item_v460_utf8.csv', content: Buffer.alloc(20 * 1024 * 1024) }])),
      /ratio\.zip: refused: .*more than 200 times/,
    ],
    [
      'a zip of too many entries',
      () =>
        file(
          'many.zip',
          zipOf(Array.from({ length: 1001 }, (_, i) => ({ name: `${i}.csv`, content: Buffer.from('a') }))),
        ),
      /many\.zip: refused: it holds 1001 entries; the limit is 1000/,
    ],
    [
      'a zip whose entry climbs out of its folder',
      () => file('climb.zip', zipOf([{ name: '../../unix_item_v460_utf8.csv', content: Buffer.from('a') }])),
      /climb\.zip: refused: an entry would be written outside its folder/,
    ],
    [
      'a ROME 3 export',
      () => file('rome3.zip', zipOf([{ name: 'unix_referentiel_code_rome_v347_utf8.csv', content: Buffer.from('a') }])),
      /a table of ROME 3 \(v347\).*give an export of ROME 4\.0/,
    ],
    [
      'tables of two releases',
      async () => [
        olderSamplePath,
        await file(
          'unix_arborescence_competences_v460_utf8.csv',
          await readFile(join(samplePath, tableFile('arborescence_competences'))),
        ),
      ],
      /version 460, while .* is version 459; give tables of one release/,
    ],
    [
      'a workbook under a password, beside a release',
      async () => [samplePath, await file('tags.xlsx', compoundFileWith('EncryptedPackage'))],
      /tags\.xlsx: a workbook protected by a password: open it, take the password off/,
    ],
    [
      'an old .xls under the name of an .xlsx',
      async () => [samplePath, await file('old.xlsx', compoundFileWith('Workbook'))],
      /old\.xlsx: a file of Excel 97 to 2003 \(\.xls\), whatever its name: open it and save it as \.xlsx/,
    ],
    [
      'a folder without tables',
      async () => mkdtemp(join(folder, 'empty-')),
      /the folder holds no \.csv, \.txt, \.xlsx or \.zip file/,
    ],
    [
      'a mandatory table missing',
      () => sampleWith('item', () => undefined),
      /missing table item; give the whole official export/,
    ],
    ['an empty table', () => sampleWith('item', () => ''), /unix_item_v460_utf8\.csv: the file is empty/],
    [
      'a renamed column',
      edit('rubrique_mobilite', (text) => text.replace('numero_ordre', 'ordre')),
      /unix_rubrique_mobilite_v460_utf8\.csv, line 1, column "numero_ordre": the column is missing; the header has "ordre"/,
    ],
    [
      'a wrong number of fields',
      edit('rubrique_mobilite', (text) => text.replace(/\n("[^\n]*")\n/, '\n$1,"x"\n')),
      /unix_rubrique_mobilite_v460_utf8\.csv, line 2: 4 fields where the header has 3/,
    ],
    [
      'a byte that is not UTF-8',
      () => sampleWith('item', (bytes) => Buffer.concat([bytes, Buffer.from([0x22, 0xbd, 0x22, 0x0a])])),
      new RegExp(`unix_item_v460_utf8\\.csv, line ${lineAfter('item')}: a byte that is not UTF-8`),
    ],
    [
      'links to unknown codes above the stated share',
      edit('liens_rome_referentiels', (text) => text.replaceAll('"J1501"', '"J9999"')),
      /liens_rome_referentiels_v460_utf8\.csv, line \d+, column "code_rome": "J9999": a code that no table.*more than 1 %/,
    ],
    [
      'the same code twice with other values',
      edit('themes', (text) => `${text}${text.split('\n')[1]?.replace(/","[^"]*"/, '","Autre"')}\n`),
      new RegExp(
        `themes_v460_utf8\\.csv, line ${lineAfter('themes')}, column "libelle_theme": the same Theme as line 2, with another value`,
      ),
    ],
    [
      'a control character in a label',
      edit('themes', (text) => text.replace(/\n"(\d+)","/, '\n"$1","\u0000')),
      /unix_themes_v460_utf8\.csv, line 2, column "libelle_theme": a control character, U\+0000/,
    ],
    [
      'a label of ten megabytes',
      edit('themes', (text) => text.replace(/\n"(\d+)","/, `\n"$1","${'x'.repeat(10_000_000)}`)),
      /unix_themes_v460_utf8\.csv, line 2, column "libelle_theme": a text of \d+ bytes; the limit is 8000/,
    ],
    [
      'a code that is that of a compétence and of a savoir',
      edit('referentiel_savoir', (text) => `${text}"117585","Un savoir","Savoirs","","N","N"\n`),
      /referentiel_savoir_v460_utf8\.csv, line \d+, column "code_ogr_savoir": "117585" is the code of a savoir here, and of a comp/,
    ],
    [
      'a table of the older release under the name of this one',
      () =>
        sampleWith('coherence_item', () =>
          readFileSync(join(olderSamplePath, tableFile('coherence_item').replace('460', '459'))),
        ),
      /unix_coherence_item_v460_utf8\.csv.*does not go with|does not go with .*unix_coherence_item_v460_utf8\.csv/,
    ],
    [
      'two columns that changed places',
      edit('referentiel_code_rome', (text) => text.replace('"code_ogr","libelle_rome"', '"libelle_rome","code_ogr"')),
      /unix_referentiel_code_rome_v460_utf8\.csv: does not go with the other tables: .*columns that changed places/,
    ],
    [
      'a date that is in no calendar',
      async () => {
        const source = await sampleWith('themes', (bytes) => bytes);
        const path = join(source, 'version.txt');
        await writeFile(path, (await readFile(path, 'utf8')).replace(/publication : .*/, 'publication : 31/02/2025'));
        return source;
      },
      /version\.txt, line \d+: "Date de publication" is "31\/02\/2025"; a date such as 18\/09\/2025 was expected/,
    ],
    [
      'the same table twice with other content',
      async () => [samplePath, await file(tableFile('themes'), 'x')],
      /"themes" was already given by .* with other content; give it once/,
    ],
  ])('%s: refused, with the place and what to do', async (_what, prepare, expected) => {
    const refusal = await refusalOf([await prepare()].flat());
    expect(explain(refusal, false)).toMatch(expected);
    expect(exitCodeOf(refusal)).toBe(3);
  });

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'a zip',
      async () => file('short.zip', (await sampleExport()).subarray(0, 100_000)),
      /^error: .*short\.zip: not a zip/m,
    ],
    ['a folder', () => sampleWith('item', () => undefined), /^error: .*missing table item/m],
    [
      'a table',
      edit('liens_rome_referentiels', (text) => text.replaceAll('"J1501"', '"J9999"')),
      /^error: .*column "code_rome": "J9999"/m,
    ],
  ])('the command says so of %s, and ends with 3', async (_what, prepare, expected) => {
    const { code, stderr } = await rome(['load', await prepare()], server.connection);
    expect(stderr).toMatch(expected);
    expect(code).toBe(3);
  });

  it('counts refused rows below the stated share, and loads the rest', async () => {
    const source = await edit('liens_rome_referentiels', (text) => `${text}"J1501","5","1","999999"\n`)();
    const { code, stdout } = await rome(['check', source], server.connection);
    expect(code).toBe(0);
    expect(stdout).toMatch(/refused 1 rows of liens_rome_referentiels: code_ogr: a code that no table .*"999999"/);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['Neo4j down', { uri: 'bolt://127.0.0.1:1' }, /127\.0\.0\.1:1/],
    ['a wrong password', { password: 'not-the-password' }, /password/i],
    ['a database that does not exist', { database: 'nowhere' }, /nowhere/],
  ])('%s: exit 4', async (_what, wrong, expected) => {
    const { code, stderr } = await rome(['load', samplePath], { ...server.connection, ...wrong });
    expect(stderr).toMatch(expected);
    expect(stderr).not.toContain(server.connection.password);
    expect(code).toBe(4);
  });

  it('says the error as an event with --json', async () => {
    const { code, stderr } = await rome(['load', '--json', join(folder, 'nowhere.zip')], server.connection);
    const events = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.at(-1)).toEqual({
      event: 'error',
      code: 3,
      message: expect.stringContaining('nowhere.zip: no such file'),
    });
    expect(code).toBe(3);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['charger']],
    ['no source', ['load']],
    ['an unknown option', ['load', '--fast', samplePath]],
  ])('%s: exit 2', async (_what, args) => {
    const { code } = await rome(args, server.connection);
    expect(code).toBe(2);
  });

  it('loses and changes nothing of what is stored, all of the above put together', async () => {
    expect(await graphDigest(server.neo4j)).toBe(former);
  });

  describe('a database that holds something else', () => {
    const foreign: readonly (readonly [string, string, RegExp])[] = [
      ['nodes of another application', "CREATE (:Person {name: 'x'})", /1 nodes :Person/],
      ['our label without a release', "CREATE (:Metier {code: 'X'})", /1 nodes and no release of ROME/],
      [
        'one of our relationships between other ends',
        "CREATE (:Metier {code: 'X'})-[:PROCHE]->(:Theme {code: 'Y'})",
        /1 relationships \(:Metier\)-\[:PROCHE\]->\(:Theme\)/,
      ],
      ['nodes with a label more than ours', "CREATE (:Metier:Person {code: 'X'})", /1 nodes :Metier:Person/],
      [
        'nodes without their key',
        "CREATE (:Release {version: '1', empreinte: 'x'}), (:Metier {libelle: 'X'})",
        /1 nodes :Metier without code/,
      ],
      ['nodes without label', 'CREATE ()', /1 nodes without label/],
      [
        'relationships of another application',
        "CREATE (:Metier {code: 'X'})-[:KNOWS]->(:Metier {code: 'Y'})",
        /1 relationships \(:Metier\)-\[:KNOWS\]->\(:Metier\)/,
      ],
    ];

    afterAll(async () => {
      await server.clear();
      await mkdir(folder, { recursive: true });
    });

    it.each(foreign)('%s: exit 5, untouched', async (_what, create, expected) => {
      await server.clear();
      await server.neo4j.withTransaction((transaction) => transaction.run(create));
      const { code, stderr } = await rome(['load', samplePath], server.connection);
      expect(stderr).toMatch(expected);
      expect(code).toBe(5);
      const [schema] = await server.neo4j.read('SHOW CONSTRAINTS YIELD name RETURN count(name) AS n');
      const [nodes] = await server.neo4j.read('MATCH (n:GrandDomaine) RETURN count(n) AS n');
      expect([schema, nodes]).toEqual([{ n: 0 }, { n: 0 }]);
    });

    it('a Bascule alone is ours: a first load whose commit failed left it, and the next one removes it', async () => {
      await server.clear();
      await server.neo4j.withTransaction((transaction) =>
        transaction.run("CREATE (:Bascule {cle: 'bascule', commenceeLe: datetime()})"),
      );
      const { code, stderr } = await rome(['load', samplePath], server.connection);
      expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
      const [found] = await server.neo4j.read('MATCH (b:Bascule) RETURN count(b) AS bascules');
      expect(found).toEqual({ bascules: 0 });
    });

    it('first loads at once on an empty store wait for each other: one writes, the others find it done', async () => {
      await server.clear();
      const loads = await Promise.all([1, 2, 3].map(() => rome(['load', '--json', samplePath], server.connection)));
      expect(loads.map(({ code, stderr }) => [code, code === 0 ? '' : stderr])).toEqual([1, 2, 3].map(() => [0, '']));
      const outcomes = loads.map(({ stdout }) => (JSON.parse(stdout) as LoadReport).outcome);
      expect(outcomes.sort()).toEqual(['loaded', 'unchanged', 'unchanged']);
      const together = await graphDigest(server.neo4j, { releases: false });
      await server.clear();
      await load([samplePath], server.connection);
      expect(together).toBe(await graphDigest(server.neo4j, { releases: false }));
    });

    it('the word that a load is being committed is renewed while that lasts, and taken back but once', async () => {
      const renewals = async (): Promise<string[]> =>
        (await server.neo4j.read<{ at: string }>('MATCH (b:Bascule) RETURN toString(b.renouveleeLe) AS at')).map(
          ({ at }) => at,
        );
      const mark = new SwapMark(server.neo4j, 50);
      await mark.begin();
      const [first] = await renewals();
      while ((await renewals())[0] === first) await sleep(20);
      await mark.end();
      await sleep(200);
      expect(await renewals()).toEqual([]);
    });
  });
});
