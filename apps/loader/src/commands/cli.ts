import type { Software } from '@rome-graph/software';
import { describeSoftware } from '@rome-graph/software';
import { formatNames } from '@rome-graph/exports/format-names';
import { Command } from 'commander';
import { defaultBaseUri } from './base-uri';
import type { DiffOptions } from './diff.command';
import type { DownloadOptions } from './download.command';
import type { DriftOptions } from './drift.command';
import type { EvaluateOptions } from './evaluate.command';
import type { ExportOptions } from './export.command';
import type { LoadOptions, ReportOptions } from './load.command';
import type { MatrixOptions } from './matrix.command';
import type { McpOptions } from './mcp.command';
import type { RecodeOptions } from './recode.command';
import type { ReleaseReportOptions } from './report.command';

const sourceHelp =
  'official zip, folder of downloads, single files, and documents beside them (docs/sources.md), in any order';

const disagreementsHelp = 'write what documents and release say differently to a CSV file';

const strictHelp = 'refuse a folder or archive that holds something that no load knows, instead of leaving it out';

const releaseHelp =
  'a release: official zip, folder or files; several files of one release joined by the path separator of the system';

/**
 * The command line of the loader: `npm run rome -- <command>`; what it makes says which software made it. A command is loaded when
 * it runs: most of the time of a start goes into what others need.
 */
export function createCli(software: Software): Command {
  const cli = new Command('rome')
    .description('ROME 4.0 as a Neo4j graph')
    .version(describeSoftware(software), '-V, --version', 'print version and commit, to cite or to report a fault')
    .enablePositionalOptions()
    .exitOverride();
  cli
    .command('load')
    .description('make Neo4j hold a release: writes the difference in one transaction')
    .argument('<source...>', sourceHelp)
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .option('--unless-loaded', 'stop early when the same files are already loaded, without comparing the graph')
    .option('--only-if-empty', 'stop early when the graph holds a release, whichever it is')
    .option('--force', 'go back to an older release than the one that is loaded')
    .option('--summary', 'report on one line, with what is out of the ordinary')
    .option('--strict', strictHelp)
    .option('--disagreements <file>', disagreementsHelp)
    .action(async (sources: string[], options: Partial<LoadOptions>) =>
      (await import('./load.command.js')).loadCommand(sources, {
        json: false,
        unlessLoaded: false,
        onlyIfEmpty: false,
        force: false,
        summary: false,
        ...options,
      }),
    );
  cli
    .command('check')
    .description('do all that load does, except writing')
    .argument('<source...>', 'as for load')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .option('--strict', strictHelp)
    .option('--disagreements <file>', disagreementsHelp)
    .action(async (sources: string[], options: Partial<ReportOptions>) =>
      (await import('./check.command.js')).checkCommand(sources, { json: false, ...options }),
    );
  cli
    .command('evaluate')
    .description('rank the official mobilités by each measure of proximity: AUC and recall among the ten best')
    .argument('<source...>', 'as for load; no Neo4j is needed')
    .option('--niveau <niveau>', 'at one niveau only')
    .option('--mesure <mesure>', 'by one measure only')
    .option(
      '--suivante <source>',
      'a later release: rank as well the mobilités that it adds, by measures and by chains',
    )
    .option('--recherche <file>', 'evaluate searches instead: success at 1, 3 and 10 of the phrases of a JSON file')
    .option('--synonymes <file>', 'with --recherche: a JSON file of synonyms beside those of the product')
    .option('--json', 'print the figures on stdout and progress on stderr as JSON')
    .action(async (sources: string[], options: Partial<EvaluateOptions>) =>
      (await import('./evaluate.command.js')).evaluateCommand(sources, { json: false, ...options }),
    );
  cli
    .command('matrix')
    .description('write the best chain of every pair of métiers, as passerelles finds it: CSV or Parquet')
    .argument('<source...>', 'as for load; no Neo4j is needed')
    .option('--de <codes>', 'from these métiers only, codes separated by commas; all by default')
    .option('--vers <codes>', 'to these only')
    .option('--niveau <niveau>', 'at which métiers are compared; TOUT by default')
    .option('--critere <critere>', 'FORCE (default), EQUILIBRE, GOULOT or PAS')
    .option('--mesure <mesure>', 'of steps: COUVERTURE (default) or COSINUS_IDF')
    .option('--couverture-min <share>', 'least strength of a step; 0.05 by COUVERTURE, 0.02 by COSINUS_IDF')
    .option('--communs-min <number>', 'least number of items that the métiers of a step share')
    .option('--etapes-max <number>', 'most steps of a chain')
    .option('--via <code>', 'a métier that chains go through')
    .option('--eviter <codes>', 'métiers that no chain goes through')
    .option('--format <format>', 'csv or parquet; as the name of --out ends by default')
    .option('--out <file>', 'where to; rome-matrix.<format> by default')
    .option('--force', 'replace a file that is there')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .action(async (sources: string[], options: Partial<MatrixOptions>) =>
      (await import('./matrix.command.js')).matrixCommand(sources, { json: false, ...options }),
    );
  cli
    .command('report')
    .description('write one HTML page on the loaded release: counts, aires, agreement with the official mobilités')
    .option('--out <file>', 'path of the page; rapport-rome-<version>.html in the current folder by default')
    .option('--json', 'what the page shows on stdout and progress on stderr as JSON; no page unless --out is given')
    .action(async (options: Partial<ReleaseReportOptions>) =>
      (await import('./report.command.js')).reportCommand({ json: false, ...options }),
    );
  cli
    .command('shell')
    .description(
      'open cypher-shell on the graph; what follows goes to cypher-shell: a statement, -f <file>, --format plain',
    )
    .argument('[arguments...]')
    .helpOption(false)
    .allowUnknownOption()
    .passThroughOptions()
    .action(async (args: string[]) => (await import('./shell.command.js')).shellCommand(args));
  cli
    .command('diff')
    .description('what changed from a release to another; no Neo4j is needed')
    .argument('<former>', releaseHelp)
    .argument('<current>', releaseHelp)
    .option('--json', 'every change on stdout and progress on stderr as JSON')
    .option('--csv <file>', 'write every change to a CSV file')
    .option('--xlsx <file>', 'write every change to a workbook')
    .action(async (former: string, current: string, options: Partial<DiffOptions>) =>
      (await import('./diff.command.js')).diffCommand([former, current], { json: false, ...options }),
    );
  cli
    .command('drift')
    .description('how far the content of each métier moved from a release to another; no Neo4j is needed')
    .argument('<former>', releaseHelp)
    .argument('<current>', releaseHelp)
    .option('--limit <number>', 'how many métiers to show; 20 by default')
    .option('--json', 'the drift of every métier on stdout and progress on stderr as JSON')
    .option('--csv <file>', 'write the drift of every métier to a CSV file')
    .option('--xlsx <file>', 'write the drift of every métier to a workbook')
    .action(async (former: string, current: string, options: Partial<DriftOptions>) =>
      (await import('./drift.command.js')).driftCommand([former, current], { json: false, ...options }),
    );
  cli
    .command('export')
    .description('write the release in service in a format of the field, with a manifest (docs/exports.md)')
    .option('--format <formats>', `${formatNames.join(', ')}; several separated by commas`)
    .option('--what <part>', 'nomenclature (default), proximites, aires, historique or tout; skos: nomenclature only')
    .option('--out <folder>', 'where to; a new folder rome-<what>-<formats> by default')
    .option('--exact', 'csv: leave texts that a spreadsheet would take for formulas as they are')
    .option('--excel', 'csv: for who opens it in a French Excel: semicolons, a mark of UTF-8, decimal commas')
    .option('--base-uri <uri>', `skos: what the URIs begin with; ${defaultBaseUri} by default`)
    .option('--force', 'replace an earlier export')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .action(async (options: Partial<ExportOptions>) =>
      (await import('./export.command.js')).exportCommand({
        json: false,
        exact: false,
        excel: false,
        force: false,
        ...options,
      }),
    );
  cli
    .command('recode')
    .description(
      'add to each row of a CSV file what its old code has become in the release in service (docs/recodage.md)',
    )
    .argument('<file>', 'CSV as programs save it: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252')
    .requiredOption('--column <name>', 'the column of the codes, ROME or OGR')
    .option('--from <release>', 'where the codes come from: 3 (default), or a release that the graph has held, as 458')
    .option(
      '--label <name>',
      'the column of a label, an appellation or the name of a post, which chooses among candidats',
    )
    .option('--out <file>', 'where to; <file>-recode.csv, or .xlsx, by default')
    .option('--format <format>', 'csv or xlsx; as the name of --out ends by default')
    .option('--force', 'replace a file that is there')
    .option('--json', 'report on stdout and progress on stderr as JSON')
    .action(async (file: string, options: RecodeOptions) =>
      (await import('./recode.command.js')).recodeCommand(file, options),
    );
  cli
    .command('download')
    .description('fetch the official export into the cache; what was there is replaced only by a whole release')
    .option('--url <address>', 'another address than the official one; ROME_DOWNLOAD_URL otherwise')
    .option('--timeout <seconds>', 'longest that one attempt may take; 120 by default')
    .option('--max-size <mebibytes>', 'refuse more; 256 by default')
    .option('--attempts <number>', 'how often to try when network or server fail; 4 by default')
    .option('--json', 'result on stdout and progress on stderr as JSON')
    .action(async (options: Partial<DownloadOptions>) =>
      (await import('./download.command.js')).downloadCommand({ json: false, ...options }),
    );
  cli
    .command('mcp')
    .description('answer an assistant by MCP on stdin and stdout, from the API that runs (docs/assistants.md)')
    .option('--url <address>', 'address of /mcp; ROME_MCP_URL, else that of npm start on this machine')
    .action(async (options: McpOptions) => (await import('./mcp.command.js')).mcpCommand(options));
  cli
    .command('status')
    .description('what is loaded, what is cached, is Neo4j up, are constraints and indexes in place; starts nothing')
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { json?: boolean }) =>
      (await import('./status.command.js')).statusCommand({ json }),
    );
  cli
    .command('start')
    .description('start Neo4j, load what ROME_SOURCE names, serve the API, until interrupted')
    .option('--rebuild', 'set the store of ROME_HOME aside first: a new one is made and loaded')
    .action(async ({ rebuild = false }: { rebuild?: boolean }) =>
      (await import('./start.command.js')).startCommand({ rebuild }),
    );
  cli
    .command('backup')
    .description('copy the store of ROME_HOME, on which no Neo4j runs, and its password to a new folder')
    .argument('<folder>', 'where to')
    .action(async (folder: string) => (await import('./backup.command.js')).backupCommand(folder));
  cli
    .command('restore')
    .description('put a backup in the place of the store of ROME_HOME, which is set aside')
    .argument('<folder>', 'what rome backup wrote')
    .action(async (folder: string) => (await import('./backup.command.js')).restoreCommand(folder));
  return cli;
}
