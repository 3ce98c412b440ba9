// What an API sees of a cluster whose members have not all seen the same: two servers of one store, of which one has had another
// load since, behind networks that answer with routing tables of ours.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from '../scripts/prepare.mjs';
import { ask } from './questions.mjs';
import { Api, rome } from './servers.mjs';

const question = { query: '{ release { version } metiersConnection { totalCount } }' };
const limitMs = 3_000;
const sample = (part) => join(workspaceRoot, 'apps/loader/sample', part);

/** Has the API read a member that lags, then one that leads and holds less. What failed. */
export async function cluster({ startTestNeo4j, loadedStore, BadNetwork, say }) {
  const store = await loadedStore('sample-older');
  const ahead = await startTestNeo4j({ store });
  const behind = await startTestNeo4j({ store });
  const [toAhead, toBehind] = [
    await BadNetwork.open(ahead.server.boltPort),
    await BadNetwork.open(behind.server.boltPort),
  ];
  let routing = { readers: toAhead, writers: toAhead };
  const address = ({ port }) => `127.0.0.1:${port}`;
  const routes = () => ({
    readers: [address(routing.readers)],
    writers: [address(routing.writers)],
    routers: [address(toAhead)],
    seconds: 1,
  });
  toAhead.routes = routes;
  toBehind.routes = routes;
  let api;
  const failed = [];
  const expect = (what, found, wanted) => {
    say(`| ${what} | ${found} |`);
    if (found !== wanted) failed.push(`${what}: ${found}, and not ${wanted}`);
  };
  try {
    const { connection } = ahead;
    // Both have one password: it is that of the store.
    const login = { ...behind.connection, password: connection.password };
    say('## A cluster whose members have not seen the same\n\n| what | found |\n| - | - |');
    const load = await rome(['load', '--summary', sample('newer'), sample('documents')], toAhead.uri('neo4j'), login);
    expect('a load by neo4j:// ends with', load.code, 0);
    api = await Api.start(toAhead.uri('neo4j'), login, {
      ROME_REQUEST_TIMEOUT_MS: String(limitMs),
      ROME_POLL_MS: '200',
    });
    const served = async () => (await api.readiness()).release;
    await api.until(({ ready }) => ready);
    expect('the API begins with', await served(), '460');
    const right = (await ask(api.url, question)).answer;
    routing = { readers: toBehind, writers: toAhead };
    await sleep(3 * limitMs);
    expect('while the member that is read lags, it serves', await served(), '460');
    const { code, answer } = await ask(api.url, question);
    expect('what that member is asked ends with', code ?? answer, 'REQUEST_TIMEOUT');
    routing = { readers: toAhead, writers: toAhead };
    await sleep(limitMs);
    expect('once one is read that does not lag, it is', (await ask(api.url, question)).answer === right, true);
    routing = { readers: toBehind, writers: toBehind };
    await api.until(({ release, ready }) => ready && release === '459', 60_000).catch(() => undefined);
    expect('when the leader holds the former release, it serves', await served(), '459');
    const back = await ask(api.url, question);
    expect('and answers of it', JSON.parse(back.answer ?? 'null')?.release?.version ?? back.code, '459');
    return failed;
  } finally {
    await api?.stop();
    await Promise.all([toAhead.close(), toBehind.close()]);
    await Promise.all([ahead.stop(), behind.stop()]);
  }
}
