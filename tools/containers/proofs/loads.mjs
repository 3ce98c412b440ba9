// From an empty volume to a release over another.
import { askEachDoor } from '../doors.mjs';
import { Clients } from '../clients.mjs';
import { expect } from '../proof.mjs';
import { describeClients, nothingWritten, unanswered } from './describe.mjs';

/** Brings the stack up, loads, asks each door, takes it down and up again. `whileUp` runs once it is up for the first time. */
export async function proveLoads(proof, stack, { first, former, current }, whileUp) {
  stack.take(first.path);
  await proof.step(`up on an empty volume: ${first.said}, loaded before the API begins`, async () => {
    await upLoaded(stack, 'loaded');
    return 'Neo4j healthy, the loader ended with 0, the API healthy';
  });
  await proveDoors(proof, stack, first);
  await whileUp();
  await proof.step('down', async () => {
    await stack.down();
    return 'the volumes are kept';
  });
  await proof.step('up again, over the kept volume', async () => {
    await upLoaded(stack, nothingWritten);
    return 'the same files: the loader wrote nothing and ended with 0; the API healthy';
  });
  await proveDoors(proof, stack, first);
  await proveLoad(proof, stack, former, ['--force']);
  await proveLoad(proof, stack, current, []);
  await proveDoors(proof, stack, current);
}

/** Everything up, and what the loader says that it did. */
async function upLoaded(stack, outcome) {
  await stack.up();
  const { ExitCode } = stack.inspect('loader').State;
  expect(ExitCode === 0, `the loader ended with ${ExitCode}`);
  expect(stack.log('loader').includes(`: ${outcome}`), `not « ${outcome} »:\n${stack.log('loader')}`);
}

async function proveDoors(proof, stack, { release }) {
  await proof.step(`each door, of release ${release}`, async () => {
    const answers = await askEachDoor(stack.address);
    const shut = answers.filter(({ passed }) => !passed);
    expect(shut.length === 0, shut.map(({ door, said }) => `${door}: ${said}`).join('; '));
    expect(
      answers.some(({ said }) => said === `release ${release}`),
      `not release ${release}: ${answers[0].said}`,
    );
    return answers.map(({ door, said }) => `${door}: ${said}`).join('; ');
  });
}

async function proveLoad(proof, stack, { said, path, release }, options) {
  await proof.step(`a release over another: ${said}, while clients ask`, async () => {
    const clients = new Clients(stack.address);
    stack.take(path);
    await stack.beginLoad(...options);
    const code = await stack.loadEnds();
    expect(code === 0, `the loader ended with ${code}:\n${stack.log('load')}`);
    await stack.serves(release);
    const seen = await clients.stop();
    expect(unanswered(seen) === 0, `not answered: ${describeClients(seen)}`);
    const isOfOneEach = seen.every(({ answers }) => answers.length === 2 && answers.at(-1).startsWith(release));
    expect(isOfOneEach, `not of one release, then of the other: ${describeClients(seen)}`);
    return describeClients(seen);
  });
}
