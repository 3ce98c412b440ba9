#!/usr/bin/env node
import { createCli } from './commands/cli';
import { exitCodeOf, explain } from './commands/failure';

createCli()
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = exitCodeOf(error);
  });
