// What is broken on purpose, and what clients saw of it.
import { podman } from '../podman.mjs';
import { expect } from '../proof.mjs';
import { nothingWritten } from './describe.mjs';
import { proofsWhileAsked } from './while-asked.mjs';

/** The last step of a load, in which it has the most to lose. */
const writing = 'write in one transaction';
/** What a load does, by the step that says so. */
const stepsOfLoad = [
  ['reads', 'read tables'],
  ['computes', 'compute PROCHE and aires'],
  ['writes', writing],
];
/** What docker-compose.yml gives each, in seconds. */
const grace = { api: 15, load: 30, neo4j: 60 };

/** Each fault, one after the other; what clients saw, by fault. */
export async function proveFaults(proof, stack, sources) {
  const faults = [];
  const prove = proofsWhileAsked(proof, stack.address, { faults, clients: 'clients' });
  if (sources.cut) await cutLoads({ proof, prove }, stack, sources);
  await kill(prove, stack);
  await tellToEnd(proof, stack);
  return faults;
}

/** Loads of another release that are ended before their time: the current one is served as if they had not begun. */
async function cutLoads({ proof, prove }, stack, { cut, current }) {
  stack.take(cut.path);
  await prove('the loader killed while it writes (SIGKILL)', async () => {
    await stack.beginLoad('--force');
    await stack.loadSays(writing);
    stack.kill('load');
    expect((await stack.loadEnds()) === 137, 'it was not killed');
    await stack.serves(current.release);
    return `it was loading ${cut.said}; release ${current.release} is served`;
  });
  for (const [does, step] of stepsOfLoad) {
    await prove(`the loader told to end while it ${does} (SIGTERM)`, async () => {
      await stack.beginLoad('--force');
      await stack.loadSays(step);
      const seconds = stop(stack, 'load');
      const code = await stack.loadEnds();
      expect(code === 143, `it ended with ${code}`);
      await stack.serves(current.release);
      return `it ended with 143 after ${seconds.toFixed(1)} s, of ${grace.load} that it has; release ${current.release} is served`;
    });
  }
  await proof.step('the release that is served, loaded again after the loads that were cut', async () => {
    stack.take(current.path);
    await stack.beginLoad();
    expect((await stack.loadEnds()) === 0, stack.log('load'));
    expect(stack.log('load').includes(nothingWritten), `something was written:\n${stack.log('load')}`);
    return 'nothing to write: they had left nothing';
  });
}

/** What is killed is begun again by its policy; who asks what it alone answers is told so meanwhile. */
async function kill(prove, stack) {
  for (const [name, service, bearable] of [
    ['Neo4j', 'neo4j', ['Neo4j and engine']],
    ['the API', 'api', ['engine', 'Neo4j and engine']],
  ]) {
    const breaking = async () => {
      const former = stack.inspect(service).State.Pid;
      const begun = performance.now();
      stack.kill(service);
      await stack.restarted(service, former);
      await stack.healthy(service);
      await stack.healthy('api');
      return `begun again by its policy, ready after ${((performance.now() - begun) / 1_000).toFixed(1)} s`;
    };
    await prove(`${name} killed (SIGKILL)`, breaking, { bearable });
  }
}

async function tellToEnd(proof, stack) {
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
}

/** Asks a container to end and waits for it, as `docker stop` does; seconds. @throws when it had to be killed. */
function stop(stack, service) {
  const begun = performance.now();
  podman('stop', '--time', String(grace[service]), stack.container(service));
  const seconds = (performance.now() - begun) / 1_000;
  expect(stack.inspect(service).State.ExitCode !== 137, `${service} was killed after ${seconds.toFixed(1)} s`);
  return seconds;
}
