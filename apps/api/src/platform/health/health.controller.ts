import { Controller, Get, Res } from '@nestjs/common';
import { EngineService } from '../../engine/engine.service';
import type { DatabaseState } from '../../engine/release.watcher';
import { ReleaseWatcher } from '../../engine/release.watcher';
import { ServiceEnd } from './service-end';

interface Reply {
  status(status: number): Reply;
  send(body?: unknown): unknown;
}

/** What /health/ready answers. */
export interface Readiness {
  readonly ready: boolean;
  /** Whether the process ends soon; it answers still. */
  readonly ending: boolean;
  /** What the last look at Neo4j found. */
  readonly neo4j: DatabaseState;
  /** The release served; null while there is none. */
  readonly release: string | null;
  /** Its fingerprint and when it was loaded, which tell it from any other load; null while there is none. */
  readonly empreinte: string | null;
  readonly chargeeLe: string | null;
}

/** For those who keep the process running. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly engine: EngineService,
    private readonly watcher: ReleaseWatcher,
    private readonly end: ServiceEnd,
  ) {}

  /** The process answers. */
  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  /** Every question can be answered: 200; some cannot, or soon cannot: 503. */
  @Get('ready')
  ready(@Res() reply: Reply): void {
    const { current } = this.engine;
    const { state } = this.watcher;
    const { isNear: ending } = this.end;
    const readiness: Readiness = {
      ready: current !== undefined && state === 'in-service' && !ending,
      ending,
      neo4j: state,
      release: current?.release.version ?? null,
      empreinte: current?.release.empreinte ?? null,
      chargeeLe: current?.release.chargeeLe ?? null,
    };
    reply.status(readiness.ready ? 200 : 503).send(readiness);
  }
}
