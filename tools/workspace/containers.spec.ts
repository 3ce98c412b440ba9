import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dockerfile } from 'dockerfile-ast';
import { DockerfileParser } from 'dockerfile-ast';
import { parse } from 'yaml';

const workspaceRoot = join(__dirname, '../..');

const textOf = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = parse(textOf('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);
const dockerfiles = readdirSync(join(workspaceRoot, 'apps')).map((app) => `apps/${app}/Dockerfile`);
const parsed = (path: string): Dockerfile => DockerfileParser.parse(textOf(path));

describe.each(dockerfiles)('%s', (path) => {
  const file = parsed(path);
  const last = file.getFROMs().at(-1)?.getRange().start.line ?? 0;
  const inLast = file.getInstructions().filter((instruction) => instruction.getRange().start.line > last);
  const keywords = inLast.map((instruction) => instruction.getKeyword());

  it('makes its image of a stage of its own, which takes what another built', () => {
    expect(file.getFROMs().length).toBeGreaterThan(1);
    const copied = inLast.filter((instruction) => instruction.getKeyword() === 'COPY');
    expect(
      copied.map((copy) => copy.getArguments().length > 0 && textOf(path).split('\n')[copy.getRange().start.line]),
    ).toEqual(copied.map(() => expect.stringMatching(/^COPY --from=build /)));
    expect(keywords).not.toContain('RUN');
  });

  it('names the versions of what it is made from', () => {
    for (const from of file.getFROMs()) expect(from.getImageTag() ?? '').toMatch(/^\d/);
  });

  it('runs as no root, and its program is the first process, without a shell', () => {
    const user = inLast.find((instruction) => instruction.getKeyword() === 'USER');
    expect(user?.getArgumentsContent()).toMatch(/^[1-9]\d*$/);
    const [entry, ...others] = file.getENTRYPOINTs();
    expect(others).toEqual([]);
    expect(entry?.getJSONStrings().map((text) => text.getJSONValue())).toEqual([
      'node',
      path.replace('Dockerfile', 'dist/main.js'),
    ]);
  });

  it('is given no secret, which would stay in its layers', () => {
    const given = [...file.getARGs(), ...file.getENVs()].map((instruction) => instruction.getArgumentsContent() ?? '');
    expect(given.filter((text) => /PASSWORD|SECRET|TOKEN|KEY/i.test(text))).toEqual([]);
  });
});

describe('docker-compose.yml', () => {
  it.each(ours)('gives %s a root to read, no capability and no way to more', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  it.each(services)(
    'lets %s be nothing more than a container, and be reached from this machine alone',
    (_, service) => {
      expect(service.privileged).toBeUndefined();
      expect(service.security_opt).toContain('no-new-privileges:true');
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    },
  );

  it.each(services)('gives %s its secrets by files that are declared, and none in its environment', (_, service) => {
    const named = Object.entries(service.environment ?? {}).filter(([name]) => /PASSWORD|AUTH|API_KEY\b/.test(name));
    expect(named.filter(([name, value]) => !name.endsWith('_FILE') || !value.startsWith('/run/secrets/'))).toEqual([]);
    const files = named.map(([, value]) => value.replace('/run/secrets/', ''));
    expect(service.secrets ?? []).toEqual(files);
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(files));
  });

  it('waits for what is ready, and tells when each that stays is', () => {
    for (const [, { depends_on: awaited = {} }] of services) {
      for (const [name, { condition }] of Object.entries(awaited)) {
        expect(['service_healthy', 'service_completed_successfully']).toContain(condition);
        const { healthcheck, build } = compose.services[name] ?? {};
        const told =
          healthcheck !== undefined || (build !== undefined && parsed(build.dockerfile).getHEALTHCHECKs().length === 1);
        expect([name, condition === 'service_healthy' ? told : true]).toEqual([name, true]);
      }
    }
    expect(parsed('apps/api/Dockerfile').getHEALTHCHECKs()[0]?.getArgumentsContent()).toContain('/health/ready');
  });

  it('builds from the Dockerfiles that there are, and keeps what it names', () => {
    expect(ours.map(([, { build }]) => build?.dockerfile).sort()).toEqual(dockerfiles);
    const kept = services.flatMap(([, { volumes = [] }]) => volumes).filter((volume) => !/^[.$/]/.test(volume));
    expect(kept.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes));
  });
});
