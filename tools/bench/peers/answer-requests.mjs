// How a contender in Node answers: one JSON request a line, as in peers.py.
import { createInterface } from 'node:readline';

/** Says that it is ready, then answers until there is nothing more. */
export function answerRequests(answers, ready) {
  process.stdout.write(`${JSON.stringify({ ...ready, rows: Object.keys(answers) })}\n`);
  createInterface({ input: process.stdin }).on('line', async (line) => {
    const { row, queries, repeat, compare } = JSON.parse(line);
    const begin = performance.now();
    const cpuBefore = process.cpuUsage();
    for (let count = 0; count < repeat; count++) {
      for (const query of queries) {
        const result = answers[row](query);
        if (result instanceof Promise) await result;
      }
    }
    const ms = (performance.now() - begin) / queries.length / repeat;
    const { user, system } = process.cpuUsage(cpuBefore);
    const cpuMs = (user + system) / 1000 / queries.length / repeat;
    process.stdout.write(
      `${JSON.stringify({ ms, cpuMs, results: compare ? await compared(answers[row], queries) : [] })}\n`,
    );
  });
}

/** What is compared, answered once more: while the clock runs no answer is kept, as no server keeps it. */
async function compared(answer, queries) {
  const results = [];
  for (const query of queries) results.push(await answer(query));
  return results.map((result) => result.parity?.() ?? result);
}
