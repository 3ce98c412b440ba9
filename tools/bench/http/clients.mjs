// Clients in a process of their own: one JSON request a line, {"address", "bodies", "connections", "seconds"}, of which bodies with a
// `path` are asked for by GET, under the name "host" where one is given, and one
// JSON answer a line: latencies in milliseconds and requests a second. Each connection asks again once answered.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const autocannon = createRequire(import.meta.url)('autocannon');

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}

async function run({ address, bodies, connections, seconds, host }) {
  const latencies = [];
  let refused = 0;
  const headers = { 'content-type': 'application/json', ...(host && { host }) };
  const requests = bodies.map((body) =>
    body.path ? { method: 'GET', path: body.path } : { method: 'POST', headers, body: JSON.stringify(body) },
  );
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
