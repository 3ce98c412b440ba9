// One fault at one phase of a question, once or for as long as it is asked; what the client sees of it.
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, engineQuestion, questions } from './questions.mjs';
import { Api } from './servers.mjs';

/** Longest of a request, and how much later its answer may be heard on a busy machine, in milliseconds. */
const limitMs = 4_000;
const slackMs = 2_000;
/** How much later than the limit of a request a connection is given up over which nothing is heard, in milliseconds. */
const graceMs = 3_000;

const fates = ['cut', 'cut-after', 'silence'];

/** Where a question may be met: by the message that passes, and the end that sends it; and what becomes of the message. */
const phases = [
  ['at the handshake', 'HANDSHAKE', 'client'],
  ['as the handshake is answered', 'HANDSHAKE', 'server', ['in-pieces']],
  ['before the login is answered', 'LOGON', 'client'],
  ['as it is asked', 'RUN', 'client'],
  ['before its first row', 'PULL', 'client'],
  ['after its first row', 'RECORD', 'server'],
  ['as it ends', 'COMMIT', 'client'],
];

/** Asks each question under each fault. What failed. */
export async function faultsOfQuestions(stage) {
  const { network, connection, say } = stage;
  // Without another look at Neo4j, the messages that pass are those of the question.
  const api = await Api.start(network.uri(), connection, {
    ROME_REQUEST_TIMEOUT_MS: String(limitMs),
    ROME_POLL_MS: '600000',
  });
  const failed = [];
  try {
    await api.until(({ ready }) => ready);
    const right = new Map();
    for (const question of [...questions, engineQuestion]) {
      right.set(question.name, (await ask(api.url, question)).answer);
    }
    say('## One fault of the connection\n');
    say('| phase | fault | how often | right answers | errors | longest |\n| - | - | - | - | - | - |');
    for (const [phase, name, from, met = fates] of phases) {
      for (const fate of met) {
        for (const always of [false, true]) {
          if (fate === 'silence' && always) continue;
          const outcomes = [];
          for (const question of questions) {
            outcomes.push(await under({ network, api }, question, { name, from, fate, always }));
            if (fate === 'silence') await heardAgain(api, right);
          }
          failed.push(...judge(outcomes, right, { phase, fate, always }, say));
        }
      }
    }
    failed.push(...(await refused({ network, api, say }, right)));
    failed.push(...(await halfOpen({ network, api, say }, right)));
    return failed;
  } finally {
    network.rule = undefined;
    await api.stop();
  }
}

/** What a question is answered under a fault; `met` is how often. A connection that is new is met at its handshake. */
async function under({ network, api }, question, { name, from, fate, always }) {
  let met = 0;
  // Where the fault falls before the question, the connections that there are would hide it.
  if (name === 'HANDSHAKE' || name === 'LOGON') network.cutAll();
  network.rule = (passing) => {
    if (passing.name !== name || passing.from !== from || (met > 0 && !always)) return undefined;
    met += 1;
    return fate;
  };
  const outcome = await ask(api.url, question);
  network.rule = undefined;
  return { name: question.name, met, ...outcome };
}

function judge(outcomes, right, { phase, fate, always }, say) {
  const met = outcomes.filter((outcome) => outcome.met > 0);
  const answers = met.filter(({ answer }) => answer !== undefined);
  const errors = met.filter(({ code }) => code);
  const longest = Math.max(0, ...met.map(({ milliseconds }) => milliseconds));
  const codes = [...new Set(errors.map(({ code }) => code))].join(', ');
  const told = errors.length > 0 ? `${errors.length} (${codes})` : '0';
  say(
    `| ${phase} | ${fate} | ${always ? 'always' : 'once'} | ${answers.length} of ${met.length} | ${told} | ${Math.round(longest)} ms |`,
  );
  const what = `${fate} ${always ? 'always ' : ''}${phase}`;
  const failed = [];
  for (const { name, answer } of answers)
    if (answer !== right.get(name)) failed.push(`${what}: ${name} is answered wrong`);
  for (const { name, code, message } of errors) {
    if (!['SERVICE_UNAVAILABLE', 'REQUEST_TIMEOUT'].includes(code))
      failed.push(`${what}: ${name}: ${code}: ${message}`);
    if (!always && fate !== 'silence') failed.push(`${what}: ${name} was not asked again: ${code}: ${message}`);
  }
  for (const { name, milliseconds } of met) {
    // A process of its own asks what analysts write, and has its grace to say what Neo4j says.
    if (milliseconds > limitMs + slackMs + (name === 'POST /cypher' ? graceMs : 0))
      failed.push(`${what}: ${name} took ${Math.round(milliseconds)} ms`);
  }
  return failed;
}

/** Waits until connections over which nothing was heard have been given up. */
async function heardAgain(api, right) {
  const end = performance.now() + limitMs + graceMs + slackMs;
  while (performance.now() < end) {
    const { answer } = await ask(api.url, questions[0]);
    if (answer === right.get(questions[0].name)) return;
  }
  throw new Error(`Nothing is answered since:\n${api.log}`);
}

/** A Neo4j that takes no connection: what needs it is soon refused, what does not is answered. */
async function refused({ network, api, say }, right) {
  await network.refuse();
  const begun = performance.now();
  const outcomes = await Promise.all(questions.map((question) => ask(api.url, question)));
  const tookMs = performance.now() - begun;
  const engine = await ask(api.url, engineQuestion);
  await network.accept();
  const again = await Promise.all(questions.map(async (question) => [question.name, await ask(api.url, question)]));
  say(`\nRefused: ${outcomes.map(({ code }) => code).join(', ')} after ${Math.round(tookMs)} ms.\n`);
  const failed = [];
  if (!outcomes.every(({ code }) => code === 'SERVICE_UNAVAILABLE'))
    failed.push('a refused connection is not told as such');
  if (tookMs > limitMs + slackMs) failed.push(`refused after ${Math.round(tookMs)} ms`);
  if (engine.answer !== right.get('engine')) failed.push('the engine is not answered while Neo4j is away');
  for (const [name, { answer }] of again)
    if (answer !== right.get(name)) failed.push(`${name} is not answered once Neo4j is back`);
  return failed;
}

/** Connections that lead nowhere, as many as the pool has: some requests find out, then all is well. */
async function halfOpen({ network, api, say }, right) {
  await Promise.all(Array.from({ length: 20 }, () => ask(api.url, questions[0])));
  network.silenceAll();
  const begun = performance.now();
  const first = await Promise.all(Array.from({ length: 5 }, () => ask(api.url, questions[0])));
  await sleep(graceMs);
  const later = await Promise.all(Array.from({ length: 20 }, () => ask(api.url, questions[0])));
  const right0 = right.get(questions[0].name);
  const good = later.filter(({ answer }) => answer === right0).length;
  say(
    `Half-open: ${first.map(({ code }) => code ?? 'answered').join(', ')}; ${Math.round((performance.now() - begun) / 1000)} s later ${good} of ${later.length} are answered.\n`,
  );
  const failed = first
    .filter(({ code, answer }) => code !== 'REQUEST_TIMEOUT' && answer !== right0)
    .map(({ code, message }) => `half-open: ${code}: ${message}`);
  if (good < later.length)
    failed.push(`half-open: ${later.length - good} of ${later.length} are not answered once that was found out`);
  return failed;
}
