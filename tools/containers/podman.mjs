// Podman and podman-compose, as the other files of this folder ask them.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { makePython } from '../python/environment.mjs';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** A machine of a workplace may have lower limits than podman asks for by itself; runc takes cgroups that crun refuses. */
export const limits = ['--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096'];
const runtime = ['--runtime', 'runc'];
const noticesOfPodman =
  /level=(warning|error) msg="(Error validating CNI|SHELL is not supported|Failed to (add|set up) conmon)/;

/** Ends the program when what it needs is not there. */
export function requirePrograms(programs) {
  const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return;
  process.stderr.write(
    `${missing.join(', ')}: not there. Install (Debian): podman runc debootstrap iptables netavark aardvark-dns\n`,
  );
  process.exit(1);
}

/** What podman prints on stdout. @throws when it fails, with what it says. */
export function podman(...args) {
  const { status, stdout, stderr } = spawnSync('podman', [...runtime, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout.trim();
  const said = stderr.split('\n').filter((line) => line !== '' && !noticesOfPodman.test(line));
  throw new Error(`podman ${args.slice(0, 3).join(' ')} … failed (${status}):\n${said.join('\n')}`);
}

/** Whether podman does it without fault. */
export function podmanDoes(...args) {
  return spawnSync('podman', [...runtime, ...args], { stdio: 'ignore' }).status === 0;
}

/** Builds an image; what the build prints goes to stderr. */
export function buildImage(args) {
  execFileSync('podman', [...runtime, 'build', ...limits, '--pull=never', '--format', 'docker', ...args], {
    stdio: ['ignore', 2, 2],
  });
}

/** What hadolint has against a Dockerfile; empty when nothing. */
export function complaintsOf(dockerfile) {
  const { stdout, stderr } = spawnSync(ofPython('hadolint'), ['--no-color', dockerfile], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

/** A program that PyPI gives, in an environment of its own. */
function ofPython(program) {
  return join(dirname(makePython(join(workspaceRoot, 'tools/python/containers.requirements.txt'))), program);
}

/**
 * Runs podman-compose on docker-compose.yml as it stands.
 *
 * @param env what the file is told: ROME_SOURCE and its brothers
 * @param args those of compose, after the name of the project
 * @returns the process, whose output goes to stderr
 */
export function spawnCompose(project, env, args) {
  const given = ['--podman-path', join(workspaceRoot, 'tools/containers/podman-that-waits.mjs')];
  const ofRun = ['--podman-run-args', limits.join(' ')];
  return spawn(ofPython('podman-compose'), [...given, ...ofRun, '--project-name', project, ...args], {
    cwd: workspaceRoot,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
}
