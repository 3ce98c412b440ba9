// `npm test`: installs what is missing, then runs every test: unit specs, then those on a real Neo4j and real releases,
// one suite at a time. Ends with the total on one line.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { installPackages, workspaceRoot } from './prepare.mjs';

installPackages();
const nx = createRequire(import.meta.url).resolve('nx/bin/nx.js');
const total = { passed: 0, failed: 0 };

const unit = await runTarget('test', '--parallel=2');
const integration = await runTarget('test-integration', '--parallel=1');
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(unit || integration || (total.failed > 0 || total.passed === 0 ? 1 : 0));

function runTarget(target, ...options) {
  const args = [nx, 'run-many', '-t', target, '--output-style=stream', ...options];
  const child = spawn(process.execPath, args, {
    cwd: workspaceRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' },
  });
  for (const stream of ['stdout', 'stderr']) {
    let rest = '';
    child[stream].on('data', (chunk) => {
      process[stream].write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(count);
    });
    child[stream].on('end', () => count(rest));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

/** Jest closes a suite with `Tests: 1 failed, 20 passed, 21 total`. */
function count(line) {
  const plain = line.replace(/\u001b\[[0-9;]*m/g, '');
  if (!/\bTests:\s+.*\btotal\b/.test(plain)) return;
  total.passed += Number(/(\d+) passed/.exec(plain)?.[1] ?? 0);
  total.failed += Number(/(\d+) failed/.exec(plain)?.[1] ?? 0);
}
