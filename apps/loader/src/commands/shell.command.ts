import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cypherShell, findWorkspaceRoot, resolveNeo4j } from '@rome-graph/embedded-neo4j';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import { ChildProcessError } from './child-process';
import { romeHome } from './workspace';

/**
 * `rome shell`: opens cypher-shell on the Neo4j that the environment selects, else on the one that runs, else on one
 * started for it; what follows goes to cypher-shell. It reads; `--access-mode write` lets it write. Ctrl-C is cypher-shell's:
 * it ends a statement, not the shell.
 *
 * @throws {ChildProcessError} with the exit code of cypher-shell when it fails.
 */
export async function shellCommand(args: readonly string[]): Promise<void> {
  const { env } = process;
  const workspaceRoot = findWorkspaceRoot();
  const say = ({ message }: { readonly message: string }): void => void process.stderr.write(`${message}\n`);
  const resolved = await resolveNeo4j({ env, home: romeHome(env), workspaceRoot, onProgress: say });
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  try {
    await check(resolved.connection);
    const shell = await cypherShell(resolved.connection, args, { workspaceRoot, env, onProgress: say });
    const child = spawn(shell.path, shell.args, { stdio: 'inherit', env: shell.env });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new ChildProcessError('cypher-shell failed; see the message above.', code ?? 1);
  } finally {
    process.off('SIGINT', ignore);
    await resolved.release();
  }
}

/** Before anything is fetched for it. @throws the errors of @rome-graph/neo4j when it cannot be used. */
async function check(connection: Neo4jConnection): Promise<void> {
  const neo4j = openNeo4j(connection);
  try {
    await neo4j.verify();
  } finally {
    await neo4j.close();
  }
}
