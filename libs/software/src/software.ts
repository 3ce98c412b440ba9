/** Name of this project, by which what it makes is cited. */
export const softwareName = 'rome-graph';

/** Which rome-graph made something: what one cites it by. */
export interface Software {
  /** Version of the project, as 1.2.3; one that ends in -dev is not released. */
  readonly version: string;
  /** Commit that it was built from, in 7 to 64 hexadecimal digits; null when nothing tells it. */
  readonly commit: string | null;
}

/** The software in one line, as `rome --version` and the report write it: `rome-graph 1.2.3, commit 0a1b2c3…`. */
export function describeSoftware({ version, commit }: Software): string {
  return `${softwareName} ${version}${commit === null ? '' : `, commit ${commit}`}`;
}

/** How a program of the project names itself to a server: its name and version. */
export function userAgentOf(program: string, { version }: Software): string {
  return `${program}/${version}`;
}
