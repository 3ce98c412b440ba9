import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forgetSettings } from '../testing/environment.cjs';

const root = join(__dirname, '../..');
const configs = ['apps', 'libs'].flatMap((room) =>
  readdirSync(join(root, room)).flatMap((project) =>
    readdirSync(join(root, room, project))
      .filter((file) => /^jest.*config\.cjs$/.test(file))
      .map((file) => join(room, project, file)),
  ),
);

describe('what specs are given of the environment of whoever runs them', () => {
  it('is no Neo4j, no port and no setting of a program of ours: a spec could write where they lead', () => {
    const env = { NEO4J_URI: 'bolt://production:7687', NEO4J_PASSWORD: 'secret', ROME_HOME: '/home/me', PORT: '80' };
    forgetSettings(env);
    expect(env).toEqual({});
  });

  it('is what selects specs, and all that is not ours', () => {
    const kept = {
      ROME_RELEASES: '/releases',
      ROME_SEEDS: 'many',
      ROME_CHROMIUM: '/chromium',
      ROME_TEST_API: 'http://…',
    };
    const env: Record<string, string> = { ...kept, PATH: '/bin', JAVA_HOME: '/java' };
    forgetSettings(env);
    expect(env).toEqual({ ...kept, PATH: '/bin', JAVA_HOME: '/java' });
  });

  it.each(configs)('is forgotten by %s', (config) => {
    const script = `require(${JSON.stringify(join(root, config))}); process.stdout.write(String(process.env.NEO4J_URI))`;
    const env = { ...process.env, NEO4J_URI: 'bolt://production:7687' };
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })).toBe('undefined');
  });
});
