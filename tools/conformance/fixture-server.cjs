// The API with, at /mcp, what the suite of MCP asks a server to offer in place of what it offers: the same transport, keys, limits and
// checks of requests. For `npm run conformance` alone, which runs it by `node --require <this> apps/api/dist/main.js`.
const { randomBytes, randomUUID } = require('node:crypto');
const { join } = require('node:path');

const api = join(__dirname, '../../apps/api');
const {
  createRequestStateCodec,
  MissingRequiredClientCapabilityError,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
} = require(require.resolve('@modelcontextprotocol/server', { paths: [api] }));
const { McpServers } = require(join(api, 'dist/mcp/mcp-servers'));
const { fixtureContents, fixturePrompts, fixtureTools } = require('./fixture-offers.cjs');

const codec = createRequestStateCodec({ key: randomBytes(32) });
const tools = fixtureTools((state) => codec.mint(state));

/** What clients of the older revision have been asked in a call, and answer by a request of its own, which has its own server. */
const asked = new Map();

/** Asks the client of a call of the older revision. */
function asker(server, { mcpReq }) {
  return (request) => {
    const id = randomUUID();
    const answered = new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
    return server.transport
      .send({ jsonrpc: '2.0', id, ...request }, { relatedRequestId: mcpReq.id })
      .then(() => answered);
  };
}

/** Hands each answer to the call that waits for it. */
class FixtureServer extends Server {
  async connect(transport) {
    await super.connect(transport);
    const { onmessage } = transport;
    transport.onmessage = (message, extra) => {
      const waiting = 'method' in message ? undefined : asked.get(message.id);
      if (!waiting) return onmessage?.call(transport, message, extra);
      asked.delete(message.id);
      if (message.error) waiting.reject(new Error(message.error.message));
      else waiting.resolve(message.result);
    };
  }
}

const objectOf = (names) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  required: names,
});
const described = (name, rest) => ({ name, description: `For the suite: ${name}.`, ...rest });
const resource = (uri, mimeType) => ({ ...described(uri.replace('test://', '')), uri, mimeType });

function fixtureServer() {
  const server = new FixtureServer(
    { name: 'rome-graph-fixture', version: '0' },
    {
      capabilities: { tools: {}, resources: { subscribe: true }, prompts: {}, logging: {}, completions: {} },
      requestState: { verify: codec.verify },
    },
  );
  offerTools(server);
  offerResources(server);
  offerPrompts(server);
  server.setRequestHandler('completion/complete', () => ({
    completion: { values: ['paris', 'park', 'party'], hasMore: false },
  }));
  server.setRequestHandler('logging/setLevel', () => ({}));
  return server;
}

function offerTools(server) {
  const listed = Object.entries(tools).map(([name, [names]]) => described(name, { inputSchema: objectOf(names) }));
  server.setRequestHandler('tools/list', () => ({ tools: listed }));
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const [, call] = tools[params.name] ?? [];
    if (!call) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    try {
      return await call(params.arguments ?? {}, context, asker(server, context));
    } catch (error) {
      if (error.requires) throw new MissingRequiredClientCapabilityError({ requiredCapabilities: error.requires });
      throw error;
    }
  });
}

function offerResources(server) {
  const resources = [
    resource('test://static-text', 'text/plain'),
    resource('test://static-binary', 'image/png'),
    resource('test://watched-resource', 'text/plain'),
  ];
  const uriTemplate = 'test://template/{id}/data';
  server.setRequestHandler('resources/list', () => ({ resources }));
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: [described('template', { uriTemplate, mimeType: 'application/json' })],
  }));
  server.setRequestHandler('resources/read', ({ params: { uri } }) => {
    const contents = fixtureContents(uri);
    if (!contents) throw new ResourceNotFoundError(uri, `Nothing is at ${uri}.`);
    return { contents: [contents] };
  });
  server.setRequestHandler('resources/subscribe', () => ({}));
  server.setRequestHandler('resources/unsubscribe', () => ({}));
}

function offerPrompts(server) {
  const prompts = Object.entries(fixturePrompts).map(([name, [names]]) =>
    described(name, {
      arguments: names.map((argument) => ({ name: argument, description: argument, required: true })),
    }),
  );
  server.setRequestHandler('prompts/list', () => ({ prompts }));
  server.setRequestHandler('prompts/get', ({ params }, context) => {
    const [, messagesOf] = fixturePrompts[params.name] ?? [];
    if (!messagesOf) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `There is no prompt ${params.name}.`);
    const messages = messagesOf(params.arguments ?? {}, context);
    return Array.isArray(messages) ? { messages } : messages;
  });
}

McpServers.prototype.serverFor = () => fixtureServer();
