import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { GraphQLFormattedError } from 'graphql';
import type { Readiness } from '../../src/platform/health/health.controller';

/** What GraphQL answered. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What /cypher answered. */
export interface CypherRows {
  readonly release: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Environment variables of the API, beside those that select Neo4j. */
export type Settings = Readonly<Record<string, string>>;

/** Most aliases of a request, by default. */
const aliasesMax = 15;

/** A machine that has other work is no fault: what proves a limit of time sets its own. */
const patience: Settings = { ROME_REQUEST_TIMEOUT_MS: '120000', ROME_SHUTDOWN_TIMEOUT_MS: '60000' };

/** Asks as a client does that has seen a release: nothing remembered is given to it, so that it is executed. */
export const executed = { 'x-rome-release-min': '1' };

/** What calls the API; how it was started is another matter. */
export class ApiClient {
  constructor(readonly url: string) {}

  /** The API of default settings, and open to Cypher, that all specs of the tier share: support/shared-server.cjs. */
  static shared(): ApiClient {
    return new ApiClient(toldBySetup('ROME_TEST_API'));
  }

  /** Posts to /graphql. */
  post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** Posts to /cypher. */
  cypher(body: unknown, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}/cypher`, {
      method: 'POST',
      body: JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...init.headers },
    });
  }

  /** The rows of a statement; fails when it is not answered whole. */
  async cypherRows(statement: string, parameters: Record<string, unknown> = {}): Promise<CypherRows> {
    const response = await this.cypher({ statement, parameters });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.status} ${text}`);
    const answer = JSON.parse(text) as CypherRows & { readonly truncated: boolean; readonly errors?: unknown };
    if (answer.truncated || answer.errors) throw new Error(`Not whole: ${JSON.stringify(answer.errors)}`);
    return answer;
  }

  /** What a query answers, errors included. */
  async ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
    const response = await this.post({ query, variables });
    return (await response.json()) as Answer<Data>;
  }

  /** What a query answers; fails when it answers an error. */
  async get<Data>(query: string, variables?: Record<string, unknown>): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** What questions answer that all have one selection, in their order; several to a request, as many as it may hold. */
  async getAll<Data>(type: string, selection: string, questions: readonly string[]): Promise<Data[]> {
    const answers: Data[] = [];
    for (let from = 0; from < questions.length; from += aliasesMax) {
      const asked = questions
        .slice(from, from + aliasesMax)
        .map((question, index) => `q${index}: ${question} { ...F }`);
      const data = await this.get<Record<string, Data>>(
        `{ ${asked.join(' ')} } fragment F on ${type} { ${selection} }`,
      );
      answers.push(...asked.map((_, index) => data[`q${index}`] as Data));
    }
    return answers;
  }

  /** The first error of a query; fails when there is none. */
  async refusal(query: string, variables?: Record<string, unknown>): Promise<GraphQLFormattedError> {
    const { data, errors } = await this.ask(query, variables);
    const [error] = errors ?? [];
    if (!error) throw new Error(`No error, but ${JSON.stringify(data)}`);
    return error;
  }

  /** What /health/ready says. */
  async readiness(): Promise<Readiness> {
    const response = await fetch(`${this.url}/health/ready`);
    return (await response.json()) as Readiness;
  }

  /** What /metrics tells of one measure that has no labels; NaN when it tells nothing. */
  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  }

  /** Waits until /health/ready says what is wanted. */
  async until(wanted: (readiness: Readiness) => boolean, timeoutMs = 120_000): Promise<Readiness> {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const readiness = await this.readiness();
      if (wanted(readiness)) return readiness;
      if (performance.now() > end) throw new Error(`Still ${JSON.stringify(readiness)} after ${timeoutMs} ms.`);
      await sleep(50);
    }
  }
}

/** The API as it is run: the built program, in a process of its own, on a port that the system chooses. */
export class TestApi extends ApiClient {
  private constructor(
    url: string,
    private readonly child: ChildProcess,
    private readonly output: Output,
  ) {
    super(url);
  }

  /** Starts the API on the Neo4j that the specs share, or another, and returns before it is ready. */
  static async start(settings: Settings = {}): Promise<TestApi> {
    const { child, output } = spawnApi({ PORT: '0', ROME_POLL_MS: '200', ...patience, ...settings });
    const end = performance.now() + 120_000;
    for (;;) {
      const url = /Open at (\S+)\/graphql/.exec(output.text)?.[1];
      if (url) return new TestApi(url, child, output);
      if (child.exitCode !== null || performance.now() > end) throw new Error(`The API did not start:\n${output.text}`);
      await sleep(20);
    }
  }

  /** Starts the API and waits until it is ready. */
  static async ready(settings: Settings = {}): Promise<TestApi> {
    const api = await TestApi.start(settings);
    try {
      await api.until(({ ready }) => ready);
    } catch (error) {
      await api.stop('SIGKILL');
      throw error;
    }
    return api;
  }

  /** All that the API has written. */
  get log(): string {
    return this.output.text;
  }

  /** Sends a signal, and waits for the process to end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return ended(this.child);
  }

  /** Stops the API as whoever runs it does; fails when it does not end well. */
  async close(): Promise<void> {
    const code = await this.stop();
    if (code !== 0) throw new Error(`The API ended with ${code}:\n${this.log}`);
  }
}

interface Output {
  text: string;
}

/** Runs the built API, for those who look at how it starts and ends. */
export function spawnApi(settings: Settings): { child: ChildProcess; output: Output } {
  const main = join(__dirname, '..', '..', 'dist', 'main.js');
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...selecting(sharedNeo4j()), ...settings },
    // By the channel it knows when Jest is gone, however that ended.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output.text += String(chunk)));
  return { child, output };
}

/** Waits for a process to end; its exit code. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** A Neo4j, and where the page of its Browser is. */
export interface SharedNeo4j extends Neo4jConnection {
  readonly browserUrl: string;
}

/** The Neo4j that all specs of the tier share, for those that change nothing in it: support/shared-server.cjs. */
export function sharedNeo4j(): SharedNeo4j {
  return JSON.parse(toldBySetup('ROME_TEST_NEO4J')) as SharedNeo4j;
}

function toldBySetup(name: 'ROME_TEST_API' | 'ROME_TEST_NEO4J'): string {
  const told = process.env[name];
  if (!told) throw new Error(`${name} is not set: the specs of apps/api/test are run by its Jest configurations.`);
  return told;
}

/** The variables that select a Neo4j. */
export function selecting({ uri, user, password }: Neo4jConnection): Settings {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
