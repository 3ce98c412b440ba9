import { setTimeout as delay } from 'node:timers/promises';
import type { TestNeo4j } from '@rome-graph/testing';
import { draws, loadedStore, startTestNeo4j, v460 } from '@rome-graph/testing';
import { storedDigests } from './support/graph-digest';
import { says } from './support/killed-command';
import { load, startRome } from './support/rome-command';

interface Moment {
  readonly victim: 'loader' | 'Neo4j';
  /** The step during which the kill falls. */
  readonly step: string;
  /** Milliseconds after the step began. */
  readonly after: number;
}

/** Moments over the whole of an upgrade, most of them in its transaction; the delays come from a fixed seed. */
function seededMoments(seed: number): Moment[] {
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const steps = [
    'read tables',
    'read Neo4j, compute PROCHE and aires',
    'create constraints and indexes',
    ...Array<string>(draws(2, 7)).fill('write in one transaction'),
  ];
  return steps.map((step, index) => ({
    victim: index % 2 === 0 ? 'loader' : 'Neo4j',
    step,
    after: Math.round(random() * (step.startsWith('write') ? 9000 : 100)),
  }));
}

describe('an upgrade killed at any moment', () => {
  let server: TestNeo4j;
  let former: string[];

  const digests = (): Promise<string[]> => storedDigests(server.neo4j);

  beforeAll(async () => {
    server = await startTestNeo4j({ heap: '3g', store: await loadedStore('v458') });
    former = await digests();
  });

  afterAll(() => server.stop());

  it.each(seededMoments(460))('leaves v458: $victim killed $after ms into "$step"', async (moment) => {
    const command = startRome(['load', ...v460()], server.connection);
    await says(command, moment.step);
    await delay(moment.after);
    if (moment.victim === 'loader') command.process.kill('SIGKILL');
    else await server.kill9();
    const { code } = await command.result;
    expect(code).not.toBe(0);
    if (moment.victim === 'Neo4j') await server.restart();
    expect(await digests()).toEqual(former);
  });

  it('then goes to v460', async () => {
    const report = await load(v460(), server.connection);
    expect(report.outcome).toBe('loaded');
    const [row] = await server.neo4j.read('MATCH (m:Metier) RETURN count(m) AS n');
    expect(row).toEqual({ n: 1584 });
  });
});
