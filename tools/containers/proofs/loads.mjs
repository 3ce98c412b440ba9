// From an empty volume to a release over another.
import { askEachDoor } from '../doors.mjs';
import { Clients } from '../clients.mjs';
import { expect } from '../proof.mjs';
import { describeClients, unanswered } from './describe.mjs';

/** Brings the stack up, loads, asks each door, takes it down and up again. `whileUp` runs once it is up for the first time. */
export async function proveLoads(proof, stack, { former, current }, whileUp) {
  await proof.step(`up on an empty volume: ${current.said}, loaded before the API begins`, async () => {
    await stack.up();
    expect(
      stack.inspect('loader').State.ExitCode === 0,
      `the loader ended with ${stack.inspect('loader').State.ExitCode}`,
    );
    return 'Neo4j healthy, the loader ended with 0, the API healthy';
  });
  await proveDoors(proof, stack, current);
  await whileUp();
  await proof.step('down', async () => {
    await stack.down();
    return 'the volumes are kept';
  });
  await proof.step('up again, over the kept volume', async () => {
    await stack.up();
    const { ExitCode } = stack.inspect('loader').State;
    expect(ExitCode === 0, `the loader ended with ${ExitCode}`);
    return 'the same files: nothing to write; the API healthy';
  });
  await proveDoors(proof, stack, current);
  await proveLoad(proof, stack, former, ['--force']);
  await proveLoad(proof, stack, current, []);
  await proveDoors(proof, stack, current);
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
    expect(code === 0, `the loader ended with ${code}:\n${stack.loadLog()}`);
    await stack.serves(release);
    const seen = await clients.stop();
    expect(unanswered(seen) === 0, `not answered: ${describeClients(seen)}`);
    return describeClients(seen);
  });
}
