import { Command } from 'commander';
import { checkCommand } from './check.command';
import type { EvaluateOptions } from './evaluate.command';
import { evaluateCommand } from './evaluate.command';
import type { LoadOptions, ReportOptions } from './load.command';
import { loadCommand } from './load.command';
import { startCommand } from './start.command';

const sourceHelp =
  'official zip, folder of its CSV files, single files, and documents beside them (docs/sources.md), in any order';

const disagreementsHelp = 'write what documents and release say differently to a CSV file';

/** The command line of the loader: `npm run rome -- <command>`. */
export function createCli(): Command {
  const cli = new Command('rome').description('ROME 4.0 as a Neo4j graph').exitOverride();
  cli
    .command('load')
    .description('make Neo4j hold a release: writes the difference in one transaction')
    .argument('<source...>', sourceHelp)
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .option('--unless-loaded', 'stop early when the same files are already loaded, without comparing the graph')
    .option('--only-if-empty', 'stop early when the graph holds a release, whichever it is')
    .option('--summary', 'report on one line, with what is out of the ordinary')
    .option('--disagreements <file>', disagreementsHelp)
    .action((sources: string[], options: Partial<LoadOptions>) =>
      loadCommand(sources, { json: false, unlessLoaded: false, onlyIfEmpty: false, summary: false, ...options }),
    );
  cli
    .command('check')
    .description('do all that load does, except writing')
    .argument('<source...>', 'as for load')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .option('--disagreements <file>', disagreementsHelp)
    .action((sources: string[], options: Partial<ReportOptions>) => checkCommand(sources, { json: false, ...options }));
  cli
    .command('evaluate')
    .description('rank the official mobilités by each measure of proximity: AUC and recall among the ten best')
    .argument('<source...>', 'as for load; no Neo4j is needed')
    .option('--niveau <niveau>', 'at one niveau only')
    .option('--mesure <mesure>', 'by one measure only')
    .option('--json', 'print the figures on stdout and progress on stderr as JSON')
    .action((sources: string[], options: Partial<EvaluateOptions>) =>
      evaluateCommand(sources, { json: false, ...options }),
    );
  cli
    .command('start')
    .description('start Neo4j, load what ROME_SOURCE names, serve the API, until interrupted')
    .action(() => startCommand());
  return cli;
}
