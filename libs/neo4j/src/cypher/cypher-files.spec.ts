import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedGraph } from '@rome-graph/domain';
import { cypherDirectory } from './cypher-directory';
import { parseCypherFile } from './cypher-file.parser';
import { readCypherFile } from './cypher-file.reader';
import { queryStatement } from './query-statement';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-cypher-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cypherDirectory', () => {
  it('is that of the workspace, or the one given', () => {
    expect(cypherDirectory({})).toBe(join(__dirname, '../../../../cypher'));
    expect(cypherDirectory({ ROME_CYPHER_DIR: folder })).toBe(folder);
  });

  it('names the variable that is wrong', () => {
    expect(() => cypherDirectory({ ROME_CYPHER_DIR: join(folder, 'absent') })).toThrow(/^ROME_CYPHER_DIR.*absent/);
  });
});

describe('readCypherFile', () => {
  const files = readdirSync(cypherDirectory({}), { recursive: true })
    .map(String)
    .filter((name) => /^(queries|programs|sync).*\.cypher$/.test(name));

  it.each(files)('reads %s', (name) => {
    const file = readCypherFile(join(cypherDirectory({}), name));
    expect(file.statement).not.toContain(':param');
    expect(name.endsWith(`${file.name}.cypher`)).toBe(true);
  });

  it.each(files)('%s ends each of its commands with the semicolon that Neo4j Browser wants', (name) => {
    const text = readFileSync(join(cypherDirectory({}), name), 'utf8');
    expect(text.split('\n').filter((line) => line.startsWith(':') && !line.endsWith(';'))).toEqual([]);
  });

  it.each(['queries/fiche', 'programs/traits-des-metiers'])('finds %s by its name alone', (path) => {
    const text = readFileSync(join(cypherDirectory({}), `${path}.cypher`), 'utf8');
    expect(text).toContain(queryStatement(path.replace(/.*\//, '')));
  });

  it('finds one file by a name: none is in two folders', () => {
    const names = files.map((name) => name.replace(/.*\//, ''));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(() => queryStatement('absent')).toThrow('absent.cypher:1: cannot be read (ENOENT)');
  });

  it('reads each statement of load.cypher, which says its purpose, its parameters and an example of them', () => {
    const text = readFileSync(join(cypherDirectory({}), 'load.cypher'), 'utf8');
    const [, ...sections] = text.split(/^(?=\/\/ Purpose: )/m);
    expect(sections).toHaveLength(2 + storedGraph.nodes.length + storedGraph.relationships.length);
    for (const section of sections) {
      const { statement, parameters } = parseCypherFile(section, 'load.cypher');
      expect(parameters.map(({ name, example }) => [name, example?.[0]])).toEqual(
        statement.startsWith('MATCH') ? [] : [['rows', statement.startsWith('FOREACH') ? '{' : '[']],
      );
    }
  });

  it('names a file that is missing, or not UTF-8', () => {
    const latin = join(folder, 'latin.cypher');
    writeFileSync(latin, Buffer.from([0x2f, 0x2f, 0xe9]));
    expect(() => readCypherFile(latin)).toThrow(`${latin}:1: is not valid UTF-8`);
    expect(() => readCypherFile(join(folder, 'absent.cypher'))).toThrow('absent.cypher:1: cannot be read (ENOENT)');
  });
});
