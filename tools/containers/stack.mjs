// docker-compose.yml as it stands, brought up under a name of its own, on free ports, with a password of its own.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.mjs';
import { podman, podmanDoes, spawnCompose } from './podman.mjs';

const patienceMs = 600_000;
const lookMs = 250;

/** The containers of one project. */
export class Stack {
  static async make(project, source) {
    const secrets = mkdtempSync(join(tmpdir(), 'rome-graph-secrets-'));
    const password = randomBytes(18).toString('base64url');
    for (const [name, text] of [
      ['neo4j-password', password],
      ['neo4j-auth', `neo4j/${password}`],
    ]) {
      writeFileSync(join(secrets, name), text);
      chmodSync(join(secrets, name), 0o444);
    }
    const ports = [await freePort(), await freePort(), await freePort(), await freePort()];
    return new Stack(project, { secrets, password, source, ports });
  }

  constructor(project, { secrets, password, source, ports: [api, http, bolt, proxy] }) {
    this.project = project;
    this.replicas = 1;
    this.secrets = secrets;
    this.password = password;
    this.address = `http://127.0.0.1:${api}/`;
    this.proxyAddress = `http://127.0.0.1:${proxy}/`;
    this.env = {
      ROME_SECRETS: secrets,
      ROME_SOURCE: source,
      ROME_PORT: String(api),
      ROME_NEO4J_HTTP_PORT: String(http),
      ROME_NEO4J_BOLT_PORT: String(bolt),
      ROME_PROXY_PORT: String(proxy),
    };
  }

  /** What the loader loads from now on. */
  take(source) {
    this.env.ROME_SOURCE = source;
  }

  /** podman-compose with these arguments. @throws when it fails. */
  async compose(...args) {
    const child = spawnCompose(this.project, this.env, args);
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`podman-compose ${args.join(' ')} failed (${code})`);
  }

  /** Everything, as `docker compose up --detach` does: in the order of the conditions. */
  async up() {
    await this.compose('up', '--detach');
    await this.healthy('api');
  }

  /** So many replicas of the API behind the proxy, as `docker compose --profile replicas up --scale` brings them up. */
  async upReplicas(count) {
    this.env.ROME_PORT = '';
    this.replicas = count;
    await this.compose('--profile', 'replicas', 'up', '--detach', '--scale', `api=${count}`);
    for (let n = 1; n <= count; n++) await this.healthy('api', n);
    await this.healthy('proxy');
  }

  async down({ volumes = false } = {}) {
    // Of several replicas podman-compose knows the first alone once they are up; docker compose takes all down.
    for (; this.replicas > 1; this.replicas--)
      podmanDoes('rm', '--force', '--time', '15', this.container('api', this.replicas));
    await this.compose('--profile', 'replicas', 'down', ...(volumes ? ['--volumes'] : []));
  }

  /** The loader alone, on a Neo4j that is up; its container is begun and not waited for. */
  async beginLoad(...args) {
    podmanDoes('rm', '--force', `${this.project}_load`);
    await this.compose(
      'run',
      '--detach',
      '--no-deps',
      '--name',
      `${this.project}_load`,
      'loader',
      'load',
      '/source',
      ...args,
    );
  }

  /** Waits until the load that was begun says a text, or is over. */
  async loadSays(text) {
    while (!this.log('load').includes(text)) {
      if (this.inspect('load').State.Status === 'exited')
        throw new Error(`the load ended before « ${text} »:\n${this.log('load')}`);
      await sleep(lookMs);
    }
  }

  /** What a container has printed on stdout; that of a load that was begun is a terminal, and has all. */
  log(service) {
    return podman('logs', this.container(service));
  }

  /** The exit code of the load that was begun. */
  async loadEnds() {
    return Number(podman('wait', `${this.project}_load`));
  }

  container(service, n = 1) {
    return service === 'load' ? `${this.project}_load` : `${this.project}_${service}_${n}`;
  }

  inspect(service, n = 1) {
    return JSON.parse(podman('inspect', this.container(service, n)))[0];
  }

  /** Waits until its health check passes. @throws after ten minutes. */
  async healthy(service, n = 1) {
    const container = this.container(service, n);
    await until(
      () => podmanDoes('healthcheck', 'run', container),
      () => `${service} is not healthy:\n${podman('logs', '--tail', '20', container)}`,
    );
  }

  /** Ends the first process of a container as the system would for want of memory: the engine of containers is not asked. */
  kill(service) {
    process.kill(this.inspect(service).State.Pid, 'SIGKILL');
  }

  /** Waits until the API serves a release. */
  async serves(release) {
    await until(async () => {
      const response = await fetch(new URL('/health/ready', this.address)).catch(() => undefined);
      return response?.ok === true && (await response.json()).release === release;
    }, `release ${release} is not served`);
  }

  /** Waits until a container that was killed runs again, begun by its policy. */
  async restarted(service, formerPid, n = 1) {
    await until(() => {
      const { Running, Pid } = this.inspect(service, n).State;
      return Running && Pid !== formerPid && Pid !== 0;
    }, `${service} does not run again`);
  }

  /** Runs a program in a container; what it prints. */
  exec(service, ...command) {
    // As the user of its first process: even root sees nothing of another's without the capability to.
    const user = service === 'neo4j' ? ['--user', '7474'] : [];
    return podman('exec', ...user, this.container(service), ...command);
  }

  /** Takes everything away, the volumes too. */
  async remove() {
    podmanDoes('rm', '--force', this.container('load'));
    await this.down({ volumes: true });
    rmSync(this.secrets, { recursive: true, force: true });
  }
}

/** Looks until it holds. @throws what is said otherwise, after ten minutes. */
export async function until(holds, otherwise) {
  const end = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
    await sleep(lookMs);
  }
}
