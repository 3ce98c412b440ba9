#!/usr/bin/env node
import { createCli } from './commands/cli';
import { exitCodeOf, explain } from './commands/failure';

createCli()
  .parseAsync()
  .catch((error: unknown) => {
    const explanation = explain(error, process.argv.includes('--json'));
    if (explanation) process.stderr.write(`${explanation}\n`);
    process.exitCode = exitCodeOf(error);
  });
