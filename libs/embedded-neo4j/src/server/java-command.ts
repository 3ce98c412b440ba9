import type { JavaInstallation } from '../machine/java-choice';
import { classPathOf } from './class-path';
import type { HomePaths } from './home-paths';
import { mebibytes } from './memory-size';
import type { ServerSettings } from './server-options';

type Environment = Readonly<Record<string, string | undefined>>;

const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
const initialHeapMb = 256;
/** From this version on, Java warns of what Netty does unless it is allowed. */
const warningJava = 24;

/**
 * Arguments of Java for a Neo4j Community server.
 *
 * @param archive of its classes, when there is one; else Java lists them, for one to be made
 */
export function javaArguments(
  java: JavaInstallation,
  assembly: string,
  paths: HomePaths,
  settings: Pick<ServerSettings, 'heap' | 'gds' | 'shortLived'>,
  archive?: string,
): string[] {
  const initialHeap = Math.min(initialHeapMb, mebibytes(settings.heap, 'ROME_NEO4J_HEAP'));
  return [
    `-Xms${initialHeap}m`,
    `-Xmx${settings.heap}`,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    ...(settings.shortLived ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    ...opened.flatMap((module) => ['--add-opens', `${module}=ALL-UNNAMED`]),
    ...(java.major >= warningJava
      ? ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
      : []),
    ...(archive === undefined
      ? [`-XX:DumpLoadedClassList=${paths.classes}`]
      : [`-XX:SharedArchiveFile=${archive}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']),
    '-cp',
    classPathOf(assembly, settings.gds),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${paths.server}`,
    `--config-dir=${paths.conf}`,
  ];
}

/**
 * Environment of a process that we start: ours without what selects or opens a Neo4j, and with an encoding in which any
 * path can be written.
 */
export function childEnvironment(env: Environment, java: JavaInstallation): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^NEO4J_/i.test(name));
  const result: NodeJS.ProcessEnv = { ...Object.fromEntries(kept), JAVA_HOME: java.home };
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (process.platform === 'linux' && !/utf-?8/i.test(locale)) result.LC_ALL = 'C.UTF-8';
  return result;
}
