// Clients that ask at every door while replicas come and go. Half of them say which release they have seen (X-Rome-Release-Min).
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { proxyName } from './proxy.mjs';
import { questions } from './questions.mjs';

/**
 * Asks until the signal; one record for each question: when it began and ended, its door, whether the client said what it had seen,
 * what was wrong (`error`, `mixed`), the release and whether it was older than one seen before.
 */
export async function askUntil(signal, { address, clients, pauseMs, key }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const records = [];
  await Promise.all(Array.from({ length: clients }, (_, client) => askInTurn(client)));
  agent.destroy();
  return records;

  async function askInTurn(client) {
    const follows = client % 2 === 0;
    let seen = 0;
    for (let turn = client; !signal.aborted; turn++) {
      const question = questions[turn % questions.length];
      const begin = performance.now();
      const outcome = await outcomeOf(question, follows && seen > 0 ? { 'x-rome-release-min': String(seen) } : {});
      const end = performance.now();
      const isBack = outcome.release !== undefined && outcome.release < seen;
      records.push({ begin, end, door: question.name, follows, ...outcome, isBack });
      seen = Math.max(seen, outcome.release ?? 0);
      await sleep(pauseMs);
    }
  }

  async function outcomeOf(question, headers) {
    try {
      const answer = await ask(
        new URL(question.path, address),
        question,
        { ...question.headers, ...key.headers, ...headers },
        agent,
      );
      const releases = [...new Set(question.releasesIn(answer))];
      if (releases.length > 1) return { mixed: releases.join(', ') };
      return { release: Number(releases[0]) };
    } catch (error) {
      return { error: error.code ? `${error.code} ${error.message}` : error.message };
    }
  }
}

function ask(url, { method, body }, headers, agent) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent, headers: { host: proxyName, ...headers } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode !== 200) reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
        else resolve({ release: response.headers['x-rome-release'], body: bodyOf(text) });
      });
    });
    sent.on('error', reject).end(body);
  });
}

/** JSON, or the one event of a stream of MCP. */
function bodyOf(text) {
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
}
