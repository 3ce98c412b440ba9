import { EmbeddedServer } from '../../src/index';

/**
 * A program that runs an embedded server on the home given, prints one line of JSON when it answers, then waits, ends by
 * itself, or calls process.exit().
 */
async function main(): Promise<void> {
  const [, , home = '', workspaceRoot = '', end = 'wait'] = process.argv;
  const server = await EmbeddedServer.start({
    home,
    workspaceRoot,
    settings: { heap: '512m', pageCache: '64m', gds: false, shortLived: true, boltPort: 0, httpPort: 0 },
  });
  server.stopOnSignals();
  const { javaPid, boltPort, adopted } = server;
  await new Promise<void>((resolve) =>
    process.stdout.write(`${JSON.stringify({ javaPid, boltPort, adopted })}\n`, () => resolve()),
  );
  if (end === 'exit') process.exit(0);
  if (end === 'wait') setInterval(() => undefined, 1_000);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
