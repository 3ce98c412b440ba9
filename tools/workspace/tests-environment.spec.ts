import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const configs = ['apps', 'libs'].flatMap((room) =>
  readdirSync(join(root, room)).flatMap((project) =>
    readdirSync(join(root, room, project))
      .filter((file) => /^jest.*config\.cjs$/.test(file))
      .map((file) => join(room, project, file)),
  ),
);

/** What is left of an environment once a configuration of Jest has been read. */
function leftBy(config: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const script = `require(${JSON.stringify(join(root, config))}); process.stdout.write(JSON.stringify(process.env))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })) as Record<
    string,
    string
  >;
}

describe('what specs are given of the environment of whoever runs them', () => {
  it.each(configs)('is no Neo4j, no port and no setting of a program of ours: %s', (config) => {
    const foreign = {
      NEO4J_URI: 'bolt://production:7687',
      NEO4J_PASSWORD: 'secret',
      ROME_HOME: '/home/me',
      PORT: '80',
    };
    expect(leftBy(config, { ...foreign, JAVA_HOME: '/java' })).toEqual({ JAVA_HOME: '/java' });
  });

  it('is what selects specs', () => {
    const kept = {
      ROME_RELEASES: '/releases',
      ROME_SEEDS: 'many',
      ROME_CHROMIUM: '/chromium',
      ROME_TEST_API: 'http://…',
    };
    expect(leftBy('jest.preset.cjs', kept)).toEqual(kept);
  });
});
