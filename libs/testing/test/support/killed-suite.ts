import { startTestNeo4j } from '../../src/test-neo4j';

/** Stands for a Jest that is killed in the middle of a spec. */
void startTestNeo4j({ heap: '512m' }).then(({ server, home }) => {
  process.stdout.write(`${JSON.stringify({ javaPid: server.javaPid, home })}\n`);
  setInterval(() => undefined, 1_000);
});
