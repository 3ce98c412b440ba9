#!/usr/bin/env node
// Podman as podman-compose wants it, for Debian's podman 4.3 and a machine where no systemd runs health checks. `wait
// --condition=healthy`, which came with 4.6, runs them itself until they pass. `--requires` goes: podman-compose keeps the order by
// the conditions of the file, and 4.3 starts no container that requires one that has ended and one that runs. All else is
// podman's own.
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const asked = process.argv.slice(2);
const own = (...args) => spawnSync('podman', ['--runtime', 'runc', ...args], { stdio: 'inherit' }).status ?? 1;
const everyMs = 1_000;

if (asked[0] === '--version') {
  process.stdout.write('podman version 4.6.0\n');
} else if (asked[0] === 'wait' && asked[1] === '--condition=healthy') {
  for (const container of asked.slice(2)) {
    while (spawnSync('podman', ['--runtime', 'runc', 'healthcheck', 'run', container]).status !== 0)
      await sleep(everyMs);
  }
} else {
  process.exitCode = own(...asked.filter((argument) => !argument.startsWith('--requires=')));
}
