// Questions over HTTP beside an empty resolver on the same server: the API and its clients each in a process of its own.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { Contender } from '../contender.mjs';
import { compareAnswers, executedName, questionsOf } from '../http/questions.mjs';
import { environmentOf } from '../neo4j-server.mjs';
import { summary } from '../statistics.mjs';

const script = (name) => join(workspaceRoot, 'tools/bench/http', name);

/** The same of a métier by the three doors. */
export const doors = [
  ...['empty resolver', 'ficheMetier whole'].flatMap((name) => [name, executedName(name)]),
  ...['REST metier/{code}', 'MCP fiche_metier, most sections'],
];

/**
 * @param about what is known of the release: `pairs`, `libelles`, `costOf` of `questionsOf`
 * @param only names of questions, all of them when none is given
 */
export async function measureHttp({ server, about, only, rounds, seconds, say }) {
  const api = new Contender('the API', process.execPath, [script('server.mjs')], environmentOf(server));
  const clients = new Contender('the clients', process.execPath, [script('clients.mjs')]);
  try {
    const { address, examples } = await api.ready();
    const all = questionsOf({ ...about, fiche: examples['fiche entière'] });
    const asked = Object.fromEntries(Object.entries(all).filter(([name]) => only?.includes(name) ?? true));
    await compareAnswers(address, asked);
    const questions = Object.entries(asked).map(([name, { bodies }]) => [name, bodies]);
    const ask = async (bodies, connections, duration) => {
      const before = await cpuSecondsOf(address);
      const answers = await clients.request({ address, bodies, connections, seconds: duration });
      return { ...answers, cpu: (1e6 * ((await cpuSecondsOf(address)) - before)) / answers.requests };
    };
    for (const [, bodies] of questions) await ask(bodies, 8, 2);
    const measured = [];
    for (const connections of [1, 32]) {
      const answers = new Map(questions.map(([name]) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        for (const [name, bodies] of questions) answers.get(name).push(await ask(bodies, connections, seconds));
      }
      for (const [name, list] of answers) measured.push(summarised(name, connections, list, say));
    }
    return { rounds, seconds, load: loadavg()[0], measured };
  } finally {
    api.stop();
    clients.stop();
  }
}

function summarised(name, connections, answers, say) {
  const of = (key) => summary(answers.map((answer) => answer[key]));
  const [p50, p99, cpu, perSecond] = ['p50', 'p99', 'cpu', 'perSecond'].map(of);
  say(
    `${connections} clients, ${name}: p50 ${p50.median.toFixed(3)} ms, p99 ${p99.median.toFixed(2)} ms, CPU ${cpu.median.toFixed(0)} µs, ${Math.round(perSecond.median)}/s`,
  );
  return { name, connections, p50, p99, cpu, perSecond };
}

/** What the API has worked since its start. */
async function cpuSecondsOf(address) {
  const text = await (await fetch(new URL('/metrics', address))).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)[1]);
}
