/** A message of JSON-RPC, as far as it is looked at. */
interface Message {
  readonly id?: string | number;
  readonly method?: string;
  readonly params?: {
    readonly name?: unknown;
    readonly uri?: unknown;
    readonly requestId?: string | number;
    readonly _meta?: Readonly<Record<string, unknown>>;
  };
  readonly result?: { readonly protocolVersion?: unknown };
}

/** What a bridge leads to. */
export interface BridgeSettings {
  /** Address of /mcp. */
  readonly url: string;
  /** The key of the API, where it needs one. */
  readonly key?: string;
  /** Takes a message for the assistant. */
  write(message: unknown): void;
}

/** Codes of JSON-RPC. */
const parseError = -32700;
const internalError = -32603;

const versionInMeta = 'io.modelcontextprotocol/protocolVersion';

/** Hands messages that come line by line to an address of MCP over HTTP, and its answers back. */
export class McpBridge {
  private readonly running = new Map<string | number, AbortController>();
  private readonly sent = new Set<Promise<void>>();
  /** The revision that was agreed upon when the conversation began by `initialize`. */
  private version: string | undefined;
  /** Whatever comes before `initialize` is answered waits: its revision is not known yet. */
  private begun: Promise<void> = Promise.resolve();

  constructor(private readonly settings: BridgeSettings) {}

  /** Takes a line: a message in JSON, or nothing. */
  take(line: string): void {
    if (line.trim() === '') return;
    let message: Message;
    try {
      message = JSON.parse(line) as Message;
    } catch {
      this.fail(null, parseError, 'The line is no JSON.');
      return;
    }
    const { method, params } = message;
    // The server answers each request by itself: what ends it is the end of its connection.
    if (method === 'notifications/cancelled') {
      this.running.get(params?.requestId ?? '')?.abort();
      return;
    }
    const sending = this.begun.then(() => this.send(message));
    if (method === 'initialize') this.begun = sending;
    this.sent.add(sending);
    void sending.finally(() => this.sent.delete(sending));
  }

  /** Settles once all that was taken is answered. */
  async settled(): Promise<void> {
    while (this.sent.size > 0) await Promise.all(this.sent);
  }

  private async send(message: Message): Promise<void> {
    const { id } = message;
    const left = new AbortController();
    if (id !== undefined) this.running.set(id, left);
    try {
      const response = await this.post(message, left.signal);
      await this.hand(message, response);
    } catch (error) {
      if (left.signal.aborted || id === undefined) return;
      this.fail(id, internalError, whyUnanswered(this.settings.url, error));
    } finally {
      if (id !== undefined) this.running.delete(id);
    }
  }

  private post(message: Message, signal: AbortSignal): Promise<Response> {
    const { url, key } = this.settings;
    const own = message.params?._meta?.[versionInMeta];
    const version = typeof own === 'string' ? own : this.version;
    return fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...(version !== undefined && { 'mcp-protocol-version': version }),
        ...(typeof own === 'string' && standardHeaders(message)),
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(message),
      signal,
    });
  }

  /** Gives the assistant what came back: a message, a stream of them, or nothing for a notification. */
  private async hand({ id, method }: Message, response: Response): Promise<void> {
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('text/event-stream') && response.body) {
      for await (const message of eventsOf(response.body)) this.write(message, method);
      return;
    }
    const text = await response.text();
    if (id === undefined) return;
    const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (answer.jsonrpc === '2.0') this.write(answer, method);
    else this.fail(id, internalError, refusalIn(answer) ?? `${this.settings.url} answered ${response.status}.`);
  }

  private write(message: Message, method: string | undefined): void {
    const version = message.result?.protocolVersion;
    if (method === 'initialize' && typeof version === 'string') this.version = version;
    this.settings.write(message);
  }

  private fail(id: string | number | null, code: number, message: string): void {
    this.settings.write({ jsonrpc: '2.0', id, error: { code, message } });
  }
}

/** What the revision 2026-07-28 wants said of a message in headers too. */
function standardHeaders({ method, params }: Message): Record<string, string> {
  const name = params?.name ?? params?.uri;
  return {
    ...(method !== undefined && { 'mcp-method': method }),
    ...(typeof name === 'string' && { 'mcp-name': name }),
  };
}

/** The messages of a stream of server-sent events. */
async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<Message> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const chunk of body) {
    held += decoder.decode(chunk, { stream: true }).replace(/\r\n?/g, '\n');
    const events = held.split('\n\n');
    held = events.pop() ?? '';
    for (const event of events) {
      const data = event.split('\n').filter((line) => line.startsWith('data:'));
      const text = data.map((line) => line.slice('data:'.length).trimStart()).join('\n');
      if (text !== '') yield JSON.parse(text) as Message;
    }
  }
}

/** What the API says when it lets a request in to no door of MCP: a key that is missing, too many requests. */
function refusalIn({ errors }: Readonly<Record<string, unknown>>): string | undefined {
  const [first] = Array.isArray(errors) ? (errors as { message?: unknown }[]) : [];
  return typeof first?.message === 'string' ? first.message : undefined;
}

function whyUnanswered(url: string, error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  const reason = typeof cause?.code === 'string' ? ` (${cause.code})` : '';
  return `${url} does not answer${reason}: start rome-graph with npm start, or give the address of one that runs in ROME_MCP_URL.`;
}
