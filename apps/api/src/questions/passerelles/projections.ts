import { Injectable, Logger } from '@nestjs/common';
import { Neo4jError } from 'neo4j-driver';
import type { Snapshot } from '../../engine/snapshot';
import { serviceUnavailable } from '../../platform/errors/api-errors';
import { ReleaseQueries } from '../../release/release.queries';
import type { ProcheSteps } from './passerelles.asked';
import { projectionAsked, projectionDropAsked, projectionName } from './passerelles.asked';

/**
 * How many projections are kept in the database, and how many questions use one at a time while others wait: each takes some
 * megabytes of its memory, and to make one takes tens, however small it is.
 */
export const projectionsKept = 4;

/** The projections of Graph Data Science that the API makes, kept from question to question. */
@Injectable()
export class Projections {
  private readonly logger = new Logger('Projections');
  /** By name, the last used last. */
  private readonly made = new Map<string, Promise<void>>();
  /** Name of the projection of each question that uses one: what is used is not dropped. */
  private readonly used: string[] = [];
  private readonly line: (() => void)[] = [];

  constructor(private readonly queries: ReleaseQueries) {}

  /**
   * Makes the projection of some steps, or takes the one that is there, and uses it. Throws SERVICE_UNAVAILABLE where
   * Graph Data Science is not installed.
   */
  async use<T>(snapshot: Snapshot, steps: ProcheSteps, work: (graphe: string) => Promise<T>): Promise<T> {
    const name = projectionName(snapshot.release, steps);
    await this.enter(name);
    try {
      await this.make(snapshot, name, steps);
      return await work(name);
    } catch (error) {
      if (isWithoutGds(error)) throw withoutGds();
      if (!isGone(error)) throw error;
      // Neo4j was restarted, or another API that keeps the same projections dropped it.
      this.made.delete(name);
      await this.make(snapshot, name, steps);
      return await work(name);
    } finally {
      this.leave(name);
      await this.dropOldest(snapshot);
    }
  }

  private async enter(name: string): Promise<void> {
    if (this.used.length < projectionsKept) this.used.push(name);
    else await new Promise<void>((resolve) => this.line.push(() => resolve(void this.used.push(name))));
  }

  private leave(name: string): void {
    this.used.splice(this.used.indexOf(name), 1);
    this.line.shift()?.();
  }

  private async make(snapshot: Snapshot, name: string, steps: ProcheSteps): Promise<void> {
    const known = this.made.get(name);
    this.made.delete(name);
    const made = known ?? this.projectOnce(snapshot, name, steps);
    this.made.set(name, made);
    try {
      await made;
    } catch (error) {
      this.made.delete(name);
      throw error;
    }
  }

  private async projectOnce(snapshot: Snapshot, graphe: string, steps: ProcheSteps): Promise<void> {
    try {
      await this.queries.rows(snapshot, projectionAsked(graphe, steps));
    } catch (error) {
      if (!(error instanceof Neo4jError && /already exists/i.test(error.message))) throw error;
    }
  }

  private async dropOldest(snapshot: Snapshot): Promise<void> {
    const [oldest] = [...this.made.keys()].filter((name) => !this.used.includes(name));
    if (oldest === undefined || this.made.size <= projectionsKept) return;
    this.made.delete(oldest);
    try {
      await this.queries.rows(snapshot, projectionDropAsked(oldest));
    } catch (error) {
      this.logger.warn(`A projection could not be dropped: ${String(error)}`);
    }
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Neo4jError && /Graph with name .* does not exist/.test(error.message);
}

function isWithoutGds(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  const { code, message } = error;
  return code === 'Neo.ClientError.Procedure.ProcedureNotFound' || /Unknown function 'gds\./.test(message);
}

function withoutGds(): Error {
  return serviceUnavailable(
    'This Neo4j has no Graph Data Science: install its plugin (neo4j-graph-data-science, of the version that fits the ' +
      'server) in the plugins folder and restart Neo4j, or ask moteur INSTANTANE, or critere PAS or GOULOT.',
  );
}
