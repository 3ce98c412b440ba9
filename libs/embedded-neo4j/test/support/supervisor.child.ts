import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findWorkspaceRoot } from '../../src/index';

/** What the supervisor program says of its server. */
export interface Announced {
  readonly javaPid: number;
  readonly boltPort: number;
  readonly adopted: boolean;
}

/** The supervisor program, running. */
export interface SupervisorChild {
  readonly pid: number;
  readonly process: ChildProcess;
  readonly announced: Announced;
  /** How it ended. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** Runs the supervisor program on a home, until its server answers. */
export async function startSupervisor(home: string, end: 'wait' | 'drain' | 'exit'): Promise<SupervisorChild> {
  const script = join(__dirname, 'supervisor.ts');
  const typescript = join(findWorkspaceRoot(), 'tools', 'testing', 'typescript.cjs');
  const child = spawn(
    process.execPath,
    ['--conditions', '@rome-graph/source', '--require', typescript, script, home, findWorkspaceRoot(), end],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const announced = await new Promise<Announced>((resolve, reject) => {
    let errors = '';
    child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString('utf8')) as Announced));
    child.stderr.on('data', (text: Buffer) => (errors += text.toString('utf8')));
    child.once('close', () => reject(new Error(`The supervisor ended before its server answered: ${errors}`)));
  });
  return { pid: child.pid as number, process: child, announced, ended };
}
