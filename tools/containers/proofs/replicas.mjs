// Three replicas of the API behind nginx, as `docker compose --profile replicas up --scale api=3` brings them up.
import { podman } from '../podman.mjs';
import { expect } from '../proof.mjs';
import { until } from '../stack.mjs';
import { proofsWhileAsked } from './while-asked.mjs';

const count = 3;
const all = Array.from({ length: count }, (_, index) => index + 1);

/** What clients of the proxy see while replicas are ended and a release is loaded over another; by fault. */
export async function proveReplicas(proof, stack, { former, current }) {
  const faults = [];
  const prove = proofsWhileAsked(proof, stack.proxyAddress, { faults, clients: 'clients of the proxy' });
  const serves = async (release) => {
    for (const n of all) await until(() => releaseOf(stack, n) === release, `replica ${n} does not serve ${release}`);
  };

  await proof.step(`${count} replicas behind a proxy`, async () => {
    stack.take(current.path);
    await stack.upReplicas(count);
    await serves(current.release);
    return `release ${current.release} by each`;
  });
  for (const [n, signal, what] of [
    [1, 'SIGKILL', 'a replica killed (SIGKILL)'],
    [2, 'SIGTERM', 'a replica told to end (SIGTERM)'],
  ]) {
    await prove(what, async () => {
      const { Pid } = stack.inspect('api', n).State;
      const begun = performance.now();
      process.kill(Pid, signal);
      await stack.restarted('api', Pid, n);
      await stack.healthy('api', n);
      return `begun again by its policy, ready after ${((performance.now() - begun) / 1_000).toFixed(1)} s`;
    });
  }
  await prove('a release loaded over another', async () => {
    stack.take(former.path);
    await stack.beginLoad('--force');
    expect((await stack.loadEnds()) === 0, stack.log('load'));
    await serves(former.release);
    return `release ${former.release} is served by all ${count}`;
  });
  await proof.step('the replicas taken down', async () => {
    await stack.down();
    return 'the volumes are kept';
  });
  return faults;
}

/** The release that a replica serves, asked of it alone; nothing of one that does not answer. */
function releaseOf(stack, n) {
  const ask =
    "fetch('http://127.0.0.1:3000/health/ready').then((answer) => answer.json()).then(({ release }) => console.log(release), () => undefined)";
  return podman('exec', stack.container('api', n), 'node', '-e', ask);
}
