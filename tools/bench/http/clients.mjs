// Clients in a process of their own: one JSON request a line, {"address", "bodies", "connections", "seconds"}, and one JSON answer a
// line: latencies in milliseconds and requests a second. Bodies with a `path` are asked for by GET, those with a `tool` of MCP, those
// that are `anew` are executed each time, under the name "host" where one is given. Each connection asks again once answered.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { mcpRequest } from './mcp-request.mjs';
import { postRequest } from './post-request.mjs';

const autocannon = createRequire(import.meta.url)('autocannon');

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}

async function run({ address, bodies, connections, seconds, host }) {
  const latencies = [];
  let refused = 0;
  const requests = bodies.map((body) => requestOf(body, host));
  const running = autocannon({ url: address, connections, duration: seconds, requests });
  running.on('response', (_, status, __, milliseconds) => {
    latencies.push(milliseconds);
    if (status !== 200) refused++;
  });
  const { errors, timeouts, '2xx': answered, duration } = await running;
  if (refused + errors + timeouts > 0) throw new Error(`${refused} refused, ${errors} errors, ${timeouts} too late`);
  latencies.sort((a, b) => a - b);
  const percentile = (share) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))];
  return { p50: percentile(0.5), p99: percentile(0.99), perSecond: answered / duration, requests: latencies.length };
}

function requestOf(body, host) {
  if (body.path) return { method: 'GET', path: body.path };
  if (body.tool) return mcpRequest(body);
  return postRequest(body, host && { host });
}
