import { homedir } from 'node:os';
import { join } from 'node:path';
import { MavenNotFoundError } from '../embedded.errors';
import { executablesOnPath, isExecutable } from './executable';

type Environment = Readonly<Record<string, string | undefined>>;

const executables = process.platform === 'win32' ? ['mvn.cmd', 'mvn.bat'] : ['mvn'];

/**
 * The Maven to fetch Neo4j with: of PATH, MAVEN_HOME, M2_HOME, then the usual places.
 *
 * @throws {MavenNotFoundError} saying what to install.
 */
export function findMaven(env: Environment = process.env, usualHomes: readonly string[] = wellKnownHomes()): string {
  const homes = [env.MAVEN_HOME, env.M2_HOME, ...usualHomes].filter((home): home is string => Boolean(home));
  const inHomes = homes.flatMap((home) => executables.map((name) => join(home, 'bin', name)));
  const found = executablesOnPath(executables, env)[0] ?? inHomes.find(isExecutable);
  if (found) return found;
  throw new MavenNotFoundError(
    'Maven (the command mvn) was not found: it fetches the embedded Neo4j, once. Install Apache Maven 3.6 or later (the ' +
      'package maven, or its archive with bin/ on PATH), or use a Neo4j of your own: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.',
  );
}

function wellKnownHomes(): string[] {
  return [
    '/usr/share/maven',
    '/opt/maven',
    '/opt/homebrew',
    '/usr/local',
    join(homedir(), '.sdkman/candidates/maven/current'),
  ];
}
