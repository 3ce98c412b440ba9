import { delimiter, join } from 'node:path';
import { homePaths } from './home-paths';
import { childEnvironment, javaArguments } from './java-command';

const paths = homePaths('/rome');
const long = { shortLived: false };
const java = { path: '/jdk/bin/java', home: '/jdk', version: '17.0.15', major: 17, source: 'PATH' as const };

describe('javaArguments', () => {
  const args = javaArguments(java, '/neo4j', paths, { ...long, heap: '3g', gds: true });

  it('runs the Community server on its home, within its heap', () => {
    expect(args.slice(-3)).toEqual([
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${paths.server}`,
      `--config-dir=${paths.conf}`,
    ]);
    expect(args).toEqual(expect.arrayContaining(['-Xmx3g', '-XX:+ExitOnOutOfMemoryError']));
    expect(args.join(' ')).toContain('--add-opens java.base/sun.nio.ch=ALL-UNNAMED');
  });

  it('puts the plugins first on the class path, or leaves them out', () => {
    const [plugins, lib] = ['plugins', 'lib'].map((part) => join('/neo4j', part, '*'));
    expect(args[args.indexOf('-cp') + 1]).toBe([plugins, lib].join(delimiter));
    const without = javaArguments(java, '/neo4j', paths, { ...long, heap: '256m', gds: false });
    expect(without[without.indexOf('-cp') + 1]).toBe(lib);
  });

  it('compiles quickly, and never thoroughly, for a server that lives for minutes', () => {
    const short = javaArguments(java, '/neo4j', paths, { heap: '1g', gds: false, shortLived: true });
    expect(short).toContain('-XX:TieredStopAtLevel=1');
    expect(args.join(' ')).not.toContain('TieredStopAtLevel');
  });

  it('asks a recent Java to allow what Netty does', () => {
    const recent = javaArguments({ ...java, major: 25 }, '/neo4j', paths, { ...long, heap: '3g', gds: true });
    expect(recent).toContain('--enable-native-access=ALL-UNNAMED');
    expect(args).not.toContain('--enable-native-access=ALL-UNNAMED');
  });
});

describe('javaArguments, for the classes that Java has read before', () => {
  const settings = { ...long, heap: '3g', gds: true };

  it('give their archive, and let Java say nothing of one that it refuses', () => {
    const args = javaArguments(java, '/neo4j', paths, settings, '/neo4j/classes/a.jsa');
    expect(args).toEqual(expect.arrayContaining(['-XX:SharedArchiveFile=/neo4j/classes/a.jsa', '-Xlog:cds=off']));
    expect(args.indexOf('-XX:SharedArchiveFile=/neo4j/classes/a.jsa')).toBeLessThan(args.indexOf('-cp'));
    expect(args.join(' ')).not.toContain('DumpLoadedClassList');
  });

  it('have them listed without an archive', () => {
    const args = javaArguments(java, '/neo4j', paths, settings);
    expect(args).toContain(`-XX:DumpLoadedClassList=${join(paths.logs, 'classes.list')}`);
    expect(args.join(' ')).not.toContain('SharedArchiveFile');
  });
});

describe('childEnvironment', () => {
  it('keeps the environment, without what opens a Neo4j', () => {
    const env = childEnvironment(
      { PATH: '/bin', NEO4J_PASSWORD: 'a secret', NEO4J_URI: 'bolt://db', LANG: 'fr_FR.UTF-8' },
      java,
    );
    expect(env).toEqual({ PATH: '/bin', LANG: 'fr_FR.UTF-8', JAVA_HOME: '/jdk' });
  });

  it('gives Linux an encoding in which any path can be written', () => {
    if (process.platform !== 'linux') return;
    expect(childEnvironment({ LANG: 'C' }, java).LC_ALL).toBe('C.UTF-8');
  });
});
