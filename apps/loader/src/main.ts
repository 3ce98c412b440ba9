#!/usr/bin/env node
import { readSoftware } from '@rome-graph/software';
import { createCli } from './commands/cli';
import { exitCodeOf, explain } from './commands/failure';

async function main(): Promise<void> {
  await createCli(readSoftware()).parseAsync();
}

main().catch((error: unknown) => {
  const explanation = explain(error, process.argv.includes('--json'));
  if (explanation) process.stderr.write(`${explanation}\n`);
  process.exitCode = exitCodeOf(error);
});
