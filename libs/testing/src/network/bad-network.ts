import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { Agreement, BoltMessage, WireMessage } from './bolt-messages';
import { BoltMessages } from './bolt-messages';
import type { RoutingTable } from './routing-answer';
import { routingAnswer } from './routing-answer';

/** What a network does to all that passes; nothing by default. */
export interface Weather {
  /** How much later each message arrives, either way, in milliseconds. */
  readonly delayMs?: number;
  /** The share of the messages of clients whose connection is cut: before Neo4j has them, or before it is heard. */
  readonly cutShare?: number;
}

/**
 * What becomes of one message: it passes, or its connection is cut before it or after it, or nothing passes any more, or it comes in
 * two pieces; this last where its end waits for an answer, so that nothing overtakes the second.
 */
export type Fate = 'passes' | 'cut' | 'cut-after' | 'silence' | 'in-pieces';

/** One message that passes. */
export interface Passing {
  readonly from: 'client' | 'server';
  readonly name: BoltMessage;
  /** How many statements the transaction has had that the connection is in; 0 outside of any. */
  readonly runs: number;
}

/** What a proof decides of messages, one by one. */
export type Rule = (passing: Passing) => Fate | undefined;

interface Link {
  readonly client: Socket;
  readonly server: Socket;
  silent: boolean;
  /** Whether the client is cut off, and Neo4j not yet: it has something to do, of which nobody will hear. */
  deaf: boolean;
  /** Statements of the transaction that it is in; undefined outside of any. */
  runs: number | undefined;
}

/** Where a message in pieces is broken, in bytes, and how much later the second comes, in milliseconds. */
const firstPiece = 4;
const betweenPiecesMs = 100;

const endsTransaction: ReadonlySet<BoltMessage> = new Set(['COMMIT', 'ROLLBACK', 'RESET']);

/** A network between a program and a Neo4j on this machine: late, cut, silent or refused, as a proof needs it. Knows Bolt. */
export class BadNetwork {
  /** How many connections clients have opened, and how many were cut. */
  readonly counted = { connections: 0, cuts: 0 };
  /** Decides of each message, before the weather does; none by default. */
  rule: Rule | undefined;
  /** What members of a cluster answer to ROUTE; without it Neo4j answers. */
  routes: (() => RoutingTable) | undefined;
  /** Where new connections lead. */
  target: number;
  weather: Weather = {};
  private readonly links = new Set<Link>();
  private state: number;

  private constructor(
    target: number,
    private readonly listener: Server,
    readonly port: number,
    seed: number,
  ) {
    this.target = target;
    this.state = seed;
    listener.on('connection', (socket) => this.link(socket));
  }

  /**
   * Opens one to a port of this machine.
   *
   * @param seed of the cuts, which are the same for the same messages in the same order
   */
  static async open(target: number, weather: Weather = {}, seed = 460): Promise<BadNetwork> {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const network = new BadNetwork(target, listener, (listener.address() as AddressInfo).port, seed);
    network.weather = weather;
    return network;
  }

  /** Where a driver finds Neo4j through it. */
  uri(scheme: 'bolt' | 'neo4j' = 'bolt'): string {
    return `${scheme}://127.0.0.1:${this.port}`;
  }

  /** Cuts every connection. */
  cutAll(): void {
    for (const link of this.links) {
      link.silent = false;
      link.deaf = false;
      this.cut(link);
    }
  }

  /** Lets nothing pass on the connections that there are, and cuts none: their ends do not know of each other any more. */
  silenceAll(): void {
    for (const link of this.links) link.silent = true;
  }

  /** Refuses new connections, until `accept`. */
  async refuse(): Promise<void> {
    this.listener.close();
    this.cutAll();
    await once(this.listener, 'close');
  }

  /** Takes connections again. */
  async accept(): Promise<void> {
    this.listener.listen(this.port, '127.0.0.1');
    await once(this.listener, 'listening');
  }

  /** Cuts what there is and takes nothing more. */
  async close(): Promise<void> {
    if (this.listener.listening) await this.refuse();
  }

  private link(client: Socket): void {
    this.counted.connections += 1;
    const server = connect(this.target, '127.0.0.1');
    const link: Link = { client, server, silent: false, deaf: false, runs: undefined };
    this.links.add(link);
    const agreement: Agreement = {};
    this.pass(link, 'client', agreement);
    this.pass(link, 'server', agreement);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => this.end(link));
      socket.on('close', () => this.end(link));
    }
  }

  private pass(link: Link, from: 'client' | 'server', agreement: Agreement): void {
    const messages = new BoltMessages(from, agreement);
    const other = from === 'client' ? link.server : link.client;
    link[from].on('data', (bytes) => {
      for (const message of messages.take(bytes)) {
        if (message.name === 'BEGIN') link.runs = 0;
        if (message.name === 'RUN' && link.runs !== undefined) link.runs += 1;
        this.decide(link, message, { from, name: message.name, runs: link.runs ?? 0 }, other);
        if (endsTransaction.has(message.name)) link.runs = undefined;
      }
    });
  }

  private decide(link: Link, { bytes, name }: WireMessage, passing: Passing, other: Socket): void {
    if (link.deaf) return this.undeafen(link);
    const fate = this.rule?.(passing) ?? this.fateByWeather(passing);
    if (fate === 'silence') link.silent = true;
    if (link.silent) return;
    if (fate === 'cut') return this.cut(link);
    const routes = passing.from === 'client' && name === 'ROUTE' ? this.routes?.() : undefined;
    if (routes) this.send(link, link.client, routingAnswer(routes));
    else this.sendAs(fate, link, other, bytes);
    if (fate === 'cut-after') this.late(() => this.deafen(link, passing));
  }

  /** Cuts off the client; Neo4j once it has answered, so that it has done what it was asked. */
  private deafen(link: Link, { from }: Passing): void {
    if (from === 'server') return this.cut(link);
    this.counted.cuts += 1;
    link.deaf = true;
    link.client.destroy();
  }

  private undeafen(link: Link): void {
    link.deaf = false;
    this.end(link);
  }

  private send(link: Link, to: Socket, bytes: Buffer): void {
    this.late(() => {
      if (!link.silent && !to.destroyed) to.write(bytes);
    });
  }

  private sendAs(fate: Fate, link: Link, to: Socket, bytes: Buffer): void {
    if (fate !== 'in-pieces') return this.send(link, to, bytes);
    this.send(link, to, bytes.subarray(0, firstPiece));
    setTimeout(() => this.send(link, to, bytes.subarray(firstPiece)), betweenPiecesMs);
  }

  private late(work: () => void): void {
    const { delayMs = 0 } = this.weather;
    if (delayMs === 0) work();
    else setTimeout(work, delayMs);
  }

  /** Half of the cuts come before Neo4j has the message, the others before the client hears of it. */
  private fateByWeather({ from }: Passing): Fate {
    const { cutShare = 0 } = this.weather;
    if (from === 'server' || cutShare === 0) return 'passes';
    const drawn = this.random();
    if (drawn >= cutShare) return 'passes';
    return drawn < cutShare / 2 ? 'cut' : 'cut-after';
  }

  private random(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }

  private cut(link: Link): void {
    if (!this.links.has(link)) return;
    this.counted.cuts += 1;
    this.end(link);
  }

  /** Neither end of a silent connection hears of the other, until all are cut. */
  private end(link: Link): void {
    if (link.silent || link.deaf) return;
    this.links.delete(link);
    link.client.destroy();
    link.server.destroy();
  }
}
