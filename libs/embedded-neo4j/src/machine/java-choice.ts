/** Where a JDK was looked for. */
export type JavaSource = 'JAVA_HOME' | 'PATH' | 'well-known location';

/** A JDK of this machine. */
export interface JavaInstallation {
  /** The java executable. */
  readonly path: string;
  /** Its JAVA_HOME. */
  readonly home: string;
  /** As it names itself: 17.0.15. */
  readonly version: string;
  /** The first number of its version: 17. */
  readonly major: number;
  readonly source: JavaSource;
}

/** The versions that run Neo4j 5.26, best first: 21 and 17 are the ones it is tested on; newer ones start as well. */
export const supportedJavaVersions: readonly number[] = [21, 17, 25, 24, 23, 22, 20, 19, 18];

/** The best JDK for Neo4j 5.26; between two of one version, the one found first. Undefined when none will do. */
export function chooseJava(candidates: readonly JavaInstallation[]): JavaInstallation | undefined {
  const usable = candidates.filter(({ major }) => supportedJavaVersions.includes(major));
  const rank = ({ major }: JavaInstallation): number => supportedJavaVersions.indexOf(major);
  return [...usable].sort((a, b) => rank(a) - rank(b))[0];
}

/** The first number of a Java version: 17 of 17.0.15, 8 of 1.8.0_392, 25 of 25-ea. Undefined when it is not one. */
export function javaMajor(version: string): number | undefined {
  const match = /^(?:1\.)?(\d+)/.exec(version.trim());
  return match ? Number(match[1]) : undefined;
}
