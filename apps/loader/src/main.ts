#!/usr/bin/env node
import { endAsAnyProcess, readSoftware } from '@rome-graph/software';
import { createCli } from './commands/cli';
import { exitCodeOf, explain } from './commands/failure';

/** How often to look whether the output has been written, once all is done, in milliseconds. */
const lookMs = 1_000;

async function main(): Promise<void> {
  await createCli(readSoftware()).parseAsync();
}

endAsAnyProcess(process);
main()
  .catch((error: unknown) => {
    const explanation = explain(error, process.argv.includes('--json'));
    if (explanation) process.stderr.write(`${explanation}\n`);
    process.exitCode = exitCodeOf(error);
  })
  .finally(leaveBehind);

/** A connection that was being opened to a Neo4j that is frozen would keep the program for ever: it is left behind. */
function leaveBehind(): void {
  setInterval(() => {
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  }, lookMs).unref();
}
