import { readFileSync, rmSync } from 'node:fs';
import { writeFileAtomically } from '../machine/atomic-file';
import { isSameProcessAlive } from '../machine/process-identity';
import type { StoreHolder } from '../embedded.errors';
import type { ServerPorts } from './neo4j-conf.renderer';

/** A process, and what tells it from a later one of the same pid. */
export interface ProcessReference {
  readonly pid: number;
  readonly identity: string;
}

/** Content of neo4j.run.json: who runs a server on this store, and where it answers. */
export interface RunFile {
  readonly supervisor: ProcessReference;
  readonly java: ProcessReference;
  readonly ports: ServerPorts;
  /** ISO 8601 date and time of the start. */
  readonly since: string;
  readonly state: 'starting' | 'ready' | 'stopping';
}

/**
 * What a run file means now: nobody has the store; its server runs under a living supervisor; or Java outlived the
 * process that started it.
 */
export type StoreState =
  | { readonly kind: 'free' }
  | { readonly kind: 'held'; readonly run: RunFile }
  | { readonly kind: 'orphan'; readonly run: RunFile };

/** The run file, undefined when there is none or when it is not one. */
export function readRunFile(path: string): RunFile | undefined {
  try {
    const run = JSON.parse(readFileSync(path, 'utf8')) as RunFile;
    return isReference(run.supervisor) && isReference(run.java) && isPorts(run.ports) ? run : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the run file whole or not at all. */
export function writeRunFile(path: string, run: RunFile): void {
  writeFileAtomically(path, `${JSON.stringify(run, undefined, 2)}\n`);
}

/** Removes the run file, if it is still about this server. */
export function removeRunFile(path: string, java: ProcessReference): void {
  const run = readRunFile(path);
  if (!run || (run.java.pid === java.pid && run.java.identity === java.identity)) rmSync(path, { force: true });
}

/** Whether somebody has the store. */
export function storeState(path: string): StoreState {
  const run = readRunFile(path);
  if (!run || !isRunning(run.java)) return { kind: 'free' };
  return isRunning(run.supervisor) ? { kind: 'held', run } : { kind: 'orphan', run };
}

/** Whether the very process still runs. */
export function isRunning({ pid, identity }: ProcessReference): boolean {
  return isSameProcessAlive(pid, identity);
}

/** The same facts for a message or a caller. */
export function holderOf({ supervisor, java, ports, since }: RunFile): StoreHolder {
  return {
    supervisorPid: supervisor.pid,
    javaPid: java.pid,
    since,
    boltUri: boltUri(ports),
    browserUrl: browserUrl(ports),
  };
}

/** Address of Bolt. */
export function boltUri({ bolt }: ServerPorts): string {
  return `bolt://127.0.0.1:${bolt}`;
}

/** Address of Neo4j Browser. */
export function browserUrl({ http }: ServerPorts): string {
  return `http://127.0.0.1:${http}/browser/`;
}

function isReference(reference: Partial<ProcessReference> | undefined): boolean {
  return typeof reference?.pid === 'number' && typeof reference.identity === 'string';
}

function isPorts(ports: Partial<ServerPorts> | undefined): boolean {
  return typeof ports?.bolt === 'number' && typeof ports.http === 'number';
}
