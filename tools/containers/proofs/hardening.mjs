// What a container of ours may do, asked of the kernel from within.
import { expect } from '../proof.mjs';

/** Of the API, as it runs. */
export async function proveHardening(proof, stack) {
  await proof.step('the API as the kernel sees it', () => {
    const status = stack.exec('api', 'cat', '/proc/1/status');
    const told = (name) => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '';
    expect(told('Name') === 'node', `the first process is ${told('Name')}`);
    expect(told('Uid').split(/\s/)[0] === '1000', `its user is ${told('Uid')}`);
    expect(/^0+$/.test(told('CapEff')) && /^0+$/.test(told('CapBnd')), `its capabilities are ${told('CapEff')}`);
    expect(told('NoNewPrivs') === '1', 'it may gain privileges');
    const write =
      "try { require('fs').writeFileSync('/app/written', ''); console.log('written') } catch ({ code }) { console.log(code) }";
    const code = stack.exec('api', 'node', '-e', write);
    expect(code === 'EROFS', `writing to its root: ${code}`);
    return 'node is process 1, user 1000, no capability, no new privilege; its root is read-only (EROFS)';
  });
  await proof.step('the password', () => {
    for (const service of ['api', 'neo4j', 'loader']) {
      const { Config } = stack.inspect(service);
      expect(!JSON.stringify(Config).includes(stack.password), `it is in what podman tells of ${service}`);
    }
    for (const service of ['api', 'neo4j']) {
      expect(
        !stack.exec(service, 'cat', '/proc/1/environ', '/proc/1/cmdline').includes(stack.password),
        `it is shown by ${service}`,
      );
    }
    return 'in no environment, no command line and nothing that the engine of containers tells: in files alone';
  });
}
