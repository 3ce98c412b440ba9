// The clients of the soak: each asks again once answered. What they saw, by question and by the state of Neo4j.
import { createRequire } from 'node:module';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { executed } from '../http/post-request.mjs';
import { draw } from './questions.mjs';

const { SeededRandom } = createRequire(import.meta.url)(join(workspaceRoot, 'libs/skill-graph/dist/index.js'));

/** Asks so many questions. @throws {Error} on the first that is not answered. */
export async function askSome(count, { address, metiers, clients, seed }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const random = new SeededRandom(seed);
  let asked = 0;
  const askInTurn = async () => {
    while (asked < count) {
      const { question, body } = draw(() => random.next(), metiers, asked++);
      const outcome = await post(address, agent, body);
      if (outcome !== 'answered') throw new Error(`${question.name}: ${outcome}`);
    }
  };
  await Promise.all(Array.from({ length: clients }, askInTurn));
  agent.destroy();
}

/** Asks until `end`; `stateOf` says how Neo4j is, 'up' or 'down'. Resolves to one record for each question asked. */
export async function askUntil(end, { address, metiers, clients, seed, stateOf }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const seen = [];
  await Promise.all(Array.from({ length: clients }, (_, client) => askInTurn(client)));
  agent.destroy();
  return seen;

  async function askInTurn(client) {
    const random = new SeededRandom(7_919 * seed + 104_729 * client);
    for (let round = 0; performance.now() < end; round++) {
      const { question, body } = draw(() => random.next(), metiers, round);
      const before = stateOf();
      const begin = performance.now();
      const outcome = await post(address, agent, body);
      const milliseconds = performance.now() - begin;
      // One that was asked before Neo4j was killed, or answered after it came back, has seen it down.
      const state = before === 'up' && stateOf() === 'up' ? 'up' : 'down';
      seen.push({ name: question.name, state, outcome, milliseconds });
    }
  }
}

/** What was answered before is not given again: while Neo4j is away, all that is said to be answered without it is executed without it. */
const headers = { 'content-type': 'application/json', ...executed };

function post(address, agent, body) {
  return new Promise((resolve) => {
    const sent = request(address, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', (error) => resolve(`no answer (${error.code})`));
      response.on('end', () => resolve(outcomeOf(Buffer.concat(chunks).toString('utf8'))));
    });
    sent.on('error', (error) => resolve(`no answer (${error.code})`));
    sent.end(body);
  });
}

function outcomeOf(text) {
  try {
    return JSON.parse(text).errors?.[0].extensions.code ?? 'answered';
  } catch {
    return 'not JSON';
  }
}
