// The thread of the clients that clients.mjs begins.
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const everyMs = 200;
const patienceMs = 200_000;
/** One that the engine answers alone, and one that takes Neo4j and the engine to answer of the same release. */
const questions = {
  engine: '{ release { version } metiersProches(code: "M1805") { resultats { score } } }',
  'Neo4j and engine':
    '{ metiersConnection(first: 1) { totalCount } release { version } metiersProches(code: "M1805") { resultats { score } } }',
};

const url = new URL('/graphql', workerData);
const seen = [];
let isAsking = true;
parentPort.once('message', () => {
  isAsking = false;
});
await Promise.all(Object.entries(questions).map(([name, query]) => askOnAndOn(name, query)));
parentPort.postMessage(
  Object.keys(questions).map((name) =>
    summary(
      name,
      seen.filter((one) => one.name === name),
    ),
  ),
);

async function askOnAndOn(name, query) {
  const waiting = [];
  while (isAsking) {
    waiting.push(askOnce(name, query));
    await sleep(everyMs);
  }
  await Promise.all([...waiting, askOnce(name, query)]);
}

async function askOnce(name, query) {
  const begun = performance.now();
  const answer = await answerTo(query);
  seen.push({ name, begun, ms: performance.now() - begun, ...answer });
}

async function answerTo(query) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const { data, errors } = await response.json();
    if (errors) return { error: errors[0].extensions?.code ?? 'without code' };
    return { release: data.release.version, metiers: data.metiersConnection?.totalCount };
  } catch (error) {
    return { error: error.cause?.code ?? error.name };
  }
}

function summary(name, all) {
  const errors = {};
  for (const { error } of all) if (error !== undefined) errors[error] = (errors[error] ?? 0) + 1;
  const answered = all.filter(({ error }) => error === undefined);
  const failed = all.filter(({ error }) => error !== undefined).map(({ begun, ms }) => [begun, begun + ms]);
  const answers = [...new Set(answered.map(({ release, metiers }) => [release, metiers].filter(Boolean).join(', ')))];
  return {
    name,
    asked: all.length,
    errors,
    answers,
    longestMs: Math.max(0, ...answered.map(({ ms }) => ms)),
    /** From the first that failed to the end of the last. */
    outageMs:
      failed.length === 0 ? 0 : Math.max(...failed.map(([, end]) => end)) - Math.min(...failed.map(([begin]) => begin)),
  };
}
