// A network that is late and cuts at random, as one between two data centres on a bad day.
import { ask, questions } from './questions.mjs';
import { Api } from './servers.mjs';

const badDay = { delayMs: 50, cutShare: 0.01 };
const clients = 8;

/** Asks questions by many clients, on such a day, each compared with its answer on a good one. What failed. */
export async function weather({ network, connection, say }, count) {
  network.weather = badDay;
  const begun = performance.now();
  const api = await Api.start(network.uri(), connection);
  try {
    await api.until(({ ready }) => ready);
    const startMs = performance.now() - begun;
    network.weather = {};
    const right = new Map();
    for (const question of questions) right.set(question.name, await answerOf(api, question));
    network.weather = badDay;
    const cutsBefore = network.counted.cuts;
    const outcomes = await askAll(api.url, count);
    const cuts = network.counted.cuts - cutsBefore;
    const errors = outcomes.filter(({ code }) => code);
    const wrong = outcomes.filter(({ name, answer }) => answer !== undefined && answer !== right.get(name));
    const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    say(`## ${badDay.delayMs} ms and ${badDay.cutShare * 100} % of cuts\n`);
    say(
      `The API was ready after ${(startMs / 1000).toFixed(1)} s. ${count} questions of ${clients} clients, ${cuts} cuts:`,
    );
    say(
      `${errors.length} errors, ${wrong.length} wrong answers; ${Math.round(times[times.length >> 1])} ms the median,`,
    );
    say(`${Math.round(times.at(-1))} ms the longest.\n`);
    for (const { name, answer } of wrong.slice(0, 3))
      say(`- ${name}: ${answer.slice(0, 200)} and not ${right.get(name).slice(0, 200)}`);
    for (const { name, code, message } of errors.slice(0, 20)) say(`- ${name}: ${code}: ${message}`);
    if (errors.some(({ code }) => code === 'INTERNAL_SERVER_ERROR')) say(`\nThe API's log:\n\n${api.log}`);
    const failed = [];
    if (cuts < count / 100) failed.push(`only ${cuts} cuts: the network was not bad`);
    if (errors.length + wrong.length > 0) failed.push(`${errors.length} errors and ${wrong.length} wrong answers`);
    return failed;
  } finally {
    network.weather = {};
    await api.stop();
  }
}

/** What a question is answered on a good day. */
async function answerOf(api, question) {
  const { answer, code, message } = await ask(api.url, question);
  if (answer === undefined) throw new Error(`${question.name}: ${code}: ${message}\n${api.log}`);
  return answer;
}

async function askAll(url, count) {
  const outcomes = [];
  let asked = 0;
  const client = async () => {
    while (asked < count) {
      const question = questions[asked++ % questions.length];
      outcomes.push({ name: question.name, ...(await ask(url, question)) });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return outcomes;
}
