import { Command } from 'commander';
import { checkCommand } from './check.command';
import type { LoadOptions } from './load.command';
import { loadCommand } from './load.command';
import { startCommand } from './start.command';

interface FormatOptions {
  readonly json?: boolean;
}

/** The command line of the loader: `npm run rome -- <command>`. */
export function createCli(): Command {
  const cli = new Command('rome').description('ROME 4.0 as a Neo4j graph').exitOverride();
  cli
    .command('load')
    .description('make Neo4j hold a release: writes the difference in one transaction')
    .argument('<source...>', 'official zip, folder of its CSV files, or single CSV files, together one release')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .option('--unless-loaded', 'stop early when the same files are already loaded, without comparing the graph')
    .option('--only-if-empty', 'stop early when the graph holds a release, whichever it is')
    .option('--summary', 'report on one line, with what is out of the ordinary')
    .action((sources: string[], options: Partial<LoadOptions>) =>
      loadCommand(sources, { json: false, unlessLoaded: false, onlyIfEmpty: false, summary: false, ...options }),
    );
  cli
    .command('check')
    .description('do all that load does, except writing')
    .argument('<source...>', 'as for load')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .action((sources: string[], options: FormatOptions) => checkCommand(sources, { json: options.json ?? false }));
  cli
    .command('start')
    .description('start Neo4j, load what ROME_SOURCE names, serve the API, until interrupted')
    .action(() => startCommand());
  return cli;
}
