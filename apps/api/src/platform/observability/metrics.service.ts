import { Injectable } from '@nestjs/common';
import { Neo4j } from '@rome-graph/neo4j';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { EngineService } from '../../engine/engine.service';
import { ReleaseWatcher } from '../../engine/release.watcher';
import { ApiConfiguration } from '../configuration/api.configuration';

const secondsBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the API measures of itself, for Prometheus. */
@Injectable()
export class MetricsService {
  /** All that is measured. */
  readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'rome_graphql_duration_seconds',
    help: 'Time from the execution of an operation to its answer, by the question asked.',
    labelNames: ['operation'],
    buckets: secondsBuckets,
    registers: [this.registry],
  });
  private readonly errors = new Counter({
    name: 'rome_graphql_errors_total',
    help: 'Errors answered, by extensions.code.',
    labelNames: ['code'],
    registers: [this.registry],
  });
  private readonly responses = new Counter({
    name: 'rome_http_responses_total',
    help: 'HTTP answers, by status.',
    labelNames: ['status'],
    registers: [this.registry],
  });

  private readonly remembered = new Counter({
    name: 'rome_graphql_remembered_total',
    help: 'Operations among those measured that were answered as they had been before, without being executed.',
    registers: [this.registry],
  });

  constructor(
    private readonly engine: EngineService,
    private readonly watcher: ReleaseWatcher,
    private readonly neo4j: Neo4j,
    private readonly configuration: ApiConfiguration,
  ) {
    if (configuration.metrics) collectDefaultMetrics({ register: this.registry });
    this.tellSoftware();
    this.measureEngine();
    this.measureNeo4j();
  }

  /** An operation was answered. */
  answered(operation: string, milliseconds: number): void {
    this.durations.observe({ operation }, milliseconds / 1_000);
  }

  /** An operation was answered by what had been answered to it before. */
  answeredAgain(operation: string, milliseconds: number): void {
    this.answered(operation, milliseconds);
    this.remembered.inc();
  }

  /** An error was answered. */
  failed(code: string): void {
    this.errors.inc({ code });
  }

  /** An HTTP request was answered. */
  responded(status: number): void {
    this.responses.inc({ status });
  }

  private tellSoftware(): void {
    const { version, commit } = this.configuration.software;
    new Gauge({
      name: 'rome_graph_build_info',
      help: 'What answers: 1 with its version and commit, which is empty when nothing tells it.',
      labelNames: ['version', 'commit'],
      registers: [this.registry],
    }).set({ version, commit: commit ?? '' }, 1);
  }

  private measureEngine(): void {
    const { engine } = this;
    new Gauge({
      name: 'rome_engine_objects',
      help: 'Size of the engine: what the release served holds, by nature. Nothing while none is served.',
      labelNames: ['nature'],
      registers: [this.registry],
      collect() {
        this.reset();
        const { nbMetiers, nbCompetences, nbMacroCompetences, nbObjectifs, nbEnjeux, nbSavoirs } =
          engine.current?.release ?? {};
        const sizes = { nbMetiers, nbCompetences, nbMacroCompetences, nbObjectifs, nbEnjeux, nbSavoirs };
        for (const [name, size] of Object.entries(sizes)) {
          if (size !== undefined) this.set({ nature: name.replace(/^nb/, '') }, size);
        }
      },
    });
    new Gauge({
      name: 'rome_release_info',
      help: 'The release served: 1 with its version.',
      labelNames: ['version'],
      registers: [this.registry],
      collect() {
        this.reset();
        if (engine.current) this.set({ version: engine.current.release.version }, 1);
      },
    });
  }

  private measureNeo4j(): void {
    const { neo4j, watcher, configuration, registry } = this;
    new Gauge({
      name: 'rome_neo4j_sessions_open',
      help: 'Sessions open with Neo4j: each that runs a query holds a connection of the pool.',
      registers: [registry],
      collect() {
        this.set(neo4j.openSessions);
      },
    });
    new Gauge({
      name: 'rome_neo4j_pool_size',
      help: 'Most connections to Neo4j.',
      registers: [registry],
    }).set(configuration.neo4jPoolSize);
    new Gauge({
      name: 'rome_neo4j_in_service',
      help: 'Whether the last look at Neo4j found it with a release: 1, else 0.',
      registers: [registry],
      collect() {
        this.set(Number(watcher.state === 'in-service'));
      },
    });
  }
}
