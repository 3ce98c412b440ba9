// Clients that ask while something happens to the containers, and what they saw.
import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 200;
const patienceMs = 200_000;
/** One that the engine answers alone, and one that takes Neo4j and the engine to answer of the same release. */
const questions = {
  engine: '{ release { version } metiersProches(code: "M1805") { resultats { score } } }',
  'Neo4j and engine':
    '{ metiersConnection(first: 1) { totalCount } release { version } metiersProches(code: "M1805") { resultats { score } } }',
};

/** Two clients that ask every 200 ms, each its question and whether or not the one before was answered, until they are stopped. */
export class Clients {
  #asking = true;
  #seen = [];
  #loops;

  constructor(address) {
    this.#loops = Object.entries(questions).map(([name, query]) =>
      this.#ask(new URL('/graphql', address), name, query),
    );
  }

  /** Lets the questions that were asked be answered; what was seen, by question. */
  async stop() {
    this.#asking = false;
    await Promise.all(this.#loops);
    return Object.keys(questions).map((name) =>
      summary(
        name,
        this.#seen.filter((one) => one.name === name),
      ),
    );
  }

  async #ask(url, name, query) {
    const waiting = [];
    while (this.#asking) {
      waiting.push(this.#askOnce(url, name, query));
      await sleep(everyMs);
    }
    await Promise.all(waiting);
  }

  async #askOnce(url, name, query) {
    const begun = performance.now();
    const answer = await answerOf(url, query);
    this.#seen.push({ name, begun, ms: performance.now() - begun, ...answer });
  }
}

async function answerOf(url, query) {
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

function summary(name, seen) {
  const errors = {};
  for (const { error } of seen) if (error !== undefined) errors[error] = (errors[error] ?? 0) + 1;
  const answered = seen.filter(({ error }) => error === undefined);
  const failed = seen.filter(({ error }) => error !== undefined).map(({ begun, ms }) => [begun, begun + ms]);
  const answers = [...new Set(answered.map(({ release, metiers }) => [release, metiers].filter(Boolean).join(', ')))];
  return {
    name,
    asked: seen.length,
    errors,
    answers,
    longestMs: Math.max(0, ...answered.map(({ ms }) => ms)),
    /** From the first that failed to the end of the last. */
    outageMs:
      failed.length === 0 ? 0 : Math.max(...failed.map(([, end]) => end)) - Math.min(...failed.map(([begin]) => begin)),
  };
}
