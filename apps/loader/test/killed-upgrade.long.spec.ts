import type { TestNeo4j } from '@rome-graph/testing';
import { startTestNeo4j } from '@rome-graph/testing';
import { olderSamplePath, sampleSources } from '@rome-graph/testing/files';
import { storedDigests } from './support/graph-digest';
import { says } from './support/killed-command';
import { load, startRome } from './support/rome-command';

describe('an upgrade of the sample that is killed', () => {
  let server: TestNeo4j;
  let before: string[];

  beforeAll(async () => {
    server = await startTestNeo4j();
    await load([olderSamplePath], server.connection);
    before = await digests();
  });

  afterAll(() => server.stop());

  const digests = (): Promise<string[]> => storedDigests(server.neo4j, { releases: false });

  it.each([
    ['the loader', 'as it reads', 'read Neo4j, compute PROCHE and aires'],
    ['the loader', 'once it has written rows', '"event":"progress"'],
    ['Neo4j', 'once rows are written', '"event":"progress"'],
  ])('leaves what was there: %s, %s', async (victim, _when, said) => {
    const command = startRome(['load', '--json', ...sampleSources], server.connection);
    await says(command, said);
    if (victim === 'Neo4j') await server.kill9();
    command.process.kill('SIGKILL');
    // A loader that has heard of Neo4j's end sooner than of its own ends with 4.
    expect([null, ...(victim === 'Neo4j' ? [4] : [])]).toContain((await command.result).code);
    if (victim === 'Neo4j') await server.restart();
    expect(await digests()).toEqual(before);
  });
});
