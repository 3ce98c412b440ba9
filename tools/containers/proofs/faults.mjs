// What is broken on purpose, and what clients saw of it.
import { Clients } from '../clients.mjs';
import { podman } from '../podman.mjs';
import { expect } from '../proof.mjs';
import { describeClients } from './describe.mjs';

/** The last step of a load, in which it has the most to lose. */
const writing = 'write in one transaction';
/** What docker-compose.yml gives each, in seconds. */
const grace = { api: 15, load: 30, neo4j: 60 };

/** Each fault, one after the other; what clients saw, by fault. */
export async function proveFaults(proof, stack, { former, current }) {
  const faults = [];
  const prove = (what, breaking, { bearable = [] } = {}) =>
    proof.step(`${what}, while clients ask`, async () => {
      const clients = new Clients(stack.address);
      let said;
      let seen;
      try {
        said = await breaking();
      } finally {
        seen = await clients.stop();
      }
      const unbearable = seen.filter(({ name, errors }) => Object.keys(errors).length > 0 && !bearable.includes(name));
      expect(unbearable.length === 0, `${said}; ${describeClients(seen)}`);
      faults.push({ what, said, seen });
      return `${said}; ${describeClients(seen)}`;
    });

  await prove('the loader killed while it writes (SIGKILL)', async () => {
    stack.take(former.path);
    await stack.beginLoad('--force');
    await stack.loadSays(writing);
    stack.kill('load');
    expect((await stack.loadEnds()) === 137, 'it was not killed');
    await stack.serves(current.release);
    return `nothing was written: release ${current.release} is served`;
  });
  await prove('the loader told to end while it writes (SIGTERM)', async () => {
    await stack.beginLoad('--force');
    await stack.loadSays(writing);
    const seconds = stop(stack, 'load');
    expect((await stack.loadEnds()) === 143, `it ended with ${await stack.loadEnds()}`);
    await stack.serves(current.release);
    return `it ended with 143 after ${seconds.toFixed(1)} s: release ${current.release} is served`;
  });
  await prove('the loader told to end while it reads (SIGTERM)', async () => {
    await stack.beginLoad('--force');
    await stack.loadSays('read tables');
    const seconds = stop(stack, 'load');
    expect((await stack.loadEnds()) === 143, `it ended with ${await stack.loadEnds()}`);
    return `it ended with 143 after ${seconds.toFixed(1)} s`;
  });
  await proof.step('the load that was cut, again', async () => {
    stack.take(current.path);
    await stack.beginLoad();
    expect((await stack.loadEnds()) === 0, stack.loadLog());
    return 'it ended with 0';
  });
  await prove(
    'Neo4j killed (SIGKILL)',
    async () => {
      const former = stack.inspect('neo4j').State.Pid;
      const begun = performance.now();
      stack.kill('neo4j');
      await stack.restarted('neo4j', former);
      await stack.healthy('neo4j');
      await stack.healthy('api');
      return `begun again by its policy, ready after ${((performance.now() - begun) / 1_000).toFixed(1)} s`;
    },
    { bearable: ['Neo4j and engine'] },
  );
  await prove(
    'the API killed (SIGKILL)',
    async () => {
      const former = stack.inspect('api').State.Pid;
      const begun = performance.now();
      stack.kill('api');
      await stack.restarted('api', former);
      await stack.healthy('api');
      return `begun again by its policy, ready after ${((performance.now() - begun) / 1_000).toFixed(1)} s`;
    },
    { bearable: ['engine', 'Neo4j and engine'] },
  );
  await proof.step('the API told to end (SIGTERM)', () => {
    const seconds = stop(stack, 'api');
    const { ExitCode } = stack.inspect('api').State;
    expect(ExitCode === 0, `it ended with ${ExitCode}`);
    return `it ended with 0 after ${seconds.toFixed(1)} s, of ${grace.api} that it has`;
  });
  await proof.step('Neo4j told to end (SIGTERM)', () => {
    const seconds = stop(stack, 'neo4j');
    return `it closed its store within ${seconds.toFixed(1)} s, of ${grace.neo4j} that it has`;
  });
  return faults;
}

/** Asks a container to end and waits for it, as `docker stop` does; seconds. @throws when it had to be killed. */
function stop(stack, service) {
  const begun = performance.now();
  podman('stop', '--time', String(grace[service]), stack.container(service));
  const seconds = (performance.now() - begun) / 1_000;
  expect(stack.inspect(service).State.ExitCode !== 137, `${service} was killed after ${seconds.toFixed(1)} s`);
  return seconds;
}
