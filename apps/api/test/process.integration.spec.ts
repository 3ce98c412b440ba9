import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { slow } from './support/slow-queries';
import { ended, spawnApi, TestApi } from './support/test-api';

describe('the process', () => {
  it.each([
    ['PORT', '99999'],
    ['HOST', 'nowhere.invalid'],
    ['ROME_MAX_COST', 'much'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', ''],
    ['NEO4J_PASSWORD', ''],
    ['ROME_CYPHER_DIR', '/nowhere'],
    ['ROME_SYNONYMES_FILE', '/nowhere.json'],
  ])('does not start with %s=%s, and names it', async (variable, value) => {
    const { child, output } = spawnApi({ PORT: '0', [variable]: value });
    expect(await ended(child)).toBe(2);
    expect(output.text).toContain(variable);
    expect(output.text).not.toMatch(/\n\s+at /);
  });

  it('does not start on a port that is taken, and says what to do', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { child, output } = spawnApi({ PORT: String(port) });
    expect(await ended(child)).toBe(2);
    expect(output.text).toContain(`Port ${port} of 127.0.0.1 is taken`);
    expect(output.text).toContain('PORT');
    taken.close();
  });

  it('searches by the synonyms of its operator', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rome-graph-synonyms-')), 'synonymes.json');
    writeFileSync(file, JSON.stringify([{ dit: 'zouzou', pour: ['boulanger'], raison: 'pour cet essai' }]));
    const api = await TestApi.ready({ ROME_SYNONYMES_FILE: file });
    const found = await api.get('{ rechercher(texte: "zouzou", types: [METIER], limite: 1) { resultats { code } } }');
    expect(found).toEqual({ rechercher: { resultats: [{ code: 'D1102' }] } });
    await api.close();
    rmSync(dirname(file), { recursive: true });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends on %s what it has begun, and nothing more', async (signal) => {
    // Without another look at Neo4j, the one session that opens is that of the question.
    const api = await TestApi.ready({ ROME_POLL_MS: '600000' });
    const answer = api.get<{ metiers: object[] }>(slow);
    while ((await api.metric('rome_neo4j_sessions_open')) === 0) await sleep(1);
    const stopped = api.stop(signal);
    expect((await answer).metiers).toHaveLength(48);
    expect(await stopped).toBe(0);
    await expect(fetch(api.url)).rejects.toThrow();
  });
});
