import { join } from 'node:path';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import { findJava } from '../machine/java.discovery';
import type { OnProgress } from '../progress';
import { childEnvironment } from './java-command';
import { ensureShell } from './server-assembly';
import { trusting } from './trust-store';

type Environment = Readonly<Record<string, string | undefined>>;

/** How to run a program. */
export interface ProgramCommand {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const accessMode = '--access-mode';

/**
 * How to run Neo4j's own shell, fetched with the embedded server or alone, on a Neo4j. It reads unless the arguments say
 * otherwise: Neo4j Community gives every login the right to write. The login goes by the environment, where other users of the
 * machine do not read it.
 *
 * @param args as cypher-shell takes them: a statement, `-f <file>`, `--format plain`, `--param …`
 * @throws {JavaNotFoundError | EmbeddedServerError | MavenNotFoundError}
 */
export async function cypherShell(
  { uri, user, password, database, caFile }: Neo4jConnection,
  args: readonly string[],
  options: { readonly workspaceRoot: string; readonly env: Environment; readonly onProgress?: OnProgress },
): Promise<ProgramCommand> {
  const java = findJava(options.env);
  const assembly = await ensureShell({ ...options, java });
  const classPath = join(assembly, 'lib', '*');
  const reads = args.some((arg) => arg === accessMode || arg.startsWith(`${accessMode}=`)) ? [] : [accessMode, 'read'];
  const trust = caFile === undefined ? [] : trusting(caFile, java);
  return {
    path: java.path,
    args: ['-Dfile.encoding=UTF-8', ...trust, '-cp', classPath, 'org.neo4j.shell.Main', ...reads, ...args],
    env: {
      ...childEnvironment(options.env, java),
      NEO4J_ADDRESS: uri,
      NEO4J_USERNAME: user,
      NEO4J_PASSWORD: password,
      ...(database !== undefined && { NEO4J_DATABASE: database }),
    },
  };
}
