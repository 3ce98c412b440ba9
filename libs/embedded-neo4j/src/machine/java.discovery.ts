import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JavaNotFoundError } from '../embedded.errors';
import { executablesOnPath, isExecutable, realPath } from './executable';
import type { JavaInstallation, JavaSource } from './java-choice';
import { chooseJava, javaMajor } from './java-choice';
import { javaLocations } from './java-locations';

type Environment = Readonly<Record<string, string | undefined>>;

const executable = process.platform === 'win32' ? 'java.exe' : 'java';

/**
 * The JDK to run Neo4j on: of JAVA_HOME, of PATH and of the usual places, the version that suits it best.
 *
 * @throws {JavaNotFoundError} saying what was found and what to install.
 */
export function findJava(env: Environment = process.env): JavaInstallation {
  const candidates = findJavaCandidates(env);
  const chosen = chooseJava(candidates);
  if (chosen) return chosen;
  const found = candidates.map(({ version, home }) => `${version} in ${home}`).join(', ');
  throw new JavaNotFoundError(
    `Neo4j needs a JDK 17 or 21 (up to 25 will do), and ${found ? `there is only ${found}` : 'none was found'}. ` +
      'Install one (for instance the package openjdk-17-jdk-headless or openjdk-21-jdk-headless, or Eclipse Temurin), ' +
      'or give its folder in JAVA_HOME.',
  );
}

/** Every JDK found, each once, JAVA_HOME first. */
export function findJavaCandidates(env: Environment = process.env): JavaInstallation[] {
  const homes: [string, JavaSource][] = [
    ...(env.JAVA_HOME ? [[env.JAVA_HOME, 'JAVA_HOME'] as [string, JavaSource]] : []),
    ...executablesOnPath([executable], env).map((path): [string, JavaSource] => [homeOf(path), 'PATH']),
    ...wellKnownHomes(env).map((home): [string, JavaSource] => [home, 'well-known location']),
  ];
  const seen = new Set<string>();
  return homes.flatMap(([home, source]) => {
    const real = realPath(home);
    if (seen.has(real)) return [];
    seen.add(real);
    return inspectJava(real, source) ?? [];
  });
}

/** …/bin/java behind its links, whose home is two folders up. */
function homeOf(path: string): string {
  return dirname(dirname(realPath(path)));
}

function wellKnownHomes(env: Environment): string[] {
  return javaLocations(process.platform, env).flatMap(({ folder, homeWithin, children }) =>
    childrenOf(folder)
      .filter((child) => !children || children.test(child))
      .map((child) => join(folder, child, homeWithin)),
  );
}

function childrenOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function inspectJava(home: string, source: JavaSource): JavaInstallation | undefined {
  const path = join(home, 'bin', executable);
  if (!isExecutable(path)) return undefined;
  const version = versionOfRelease(home) ?? versionOfExecutable(path);
  const major = version === undefined ? undefined : javaMajor(version);
  return version === undefined || major === undefined ? undefined : { path, home, version, major, source };
}

/** JAVA_VERSION of the file that every JDK has in its home: faster than to run it. */
function versionOfRelease(home: string): string | undefined {
  try {
    return /^JAVA_VERSION="([^"]+)"/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

function versionOfExecutable(path: string): string | undefined {
  const { stderr } = spawnSync(path, ['-XshowSettings:properties', '-version'], { encoding: 'utf8', timeout: 15_000 });
  return /^\s*java\.version = (\S+)/m.exec(stderr ?? '')?.[1];
}
