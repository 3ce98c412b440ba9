import { existsSync } from 'node:fs';
import { extname, join, parse, resolve } from 'node:path';
import { rome3 } from '@rome-graph/recodage';
import { renderRecode } from '@rome-graph/report';
import { columnOf, openCsv } from '../recode/csv-input';
import { addedColumns, emptyTally, recodedRows } from '../recode/recoded-rows';
import { rowsWriters } from '../recode/recoded-files';
import { withNeo4j } from './connect';
import { withLineages } from './lineage.reader';
import { createContext } from './load.command';
import { inPlaceOf, refuseOutput } from './in-place';
import { beginStep } from './prepare-release';
import { UsageError } from './usage.error';

/** What `rome recode` recodes, from where, and where it writes. */
export interface RecodeOptions {
  /** The column of the codes. */
  readonly column: string;
  /** Where the codes come from; ROME 3 by default. */
  readonly from?: string;
  /** The column of labels that choose among candidats. */
  readonly label?: string;
  readonly out?: string;
  readonly format?: string;
  /** Replace a file that is there. */
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * `rome recode`: the rows of a CSV file, each with what its old code has become in the release in service. Rows are read, recoded and
 * written as they come, however many they are; nothing is left of a file that could not be written whole.
 *
 * @throws {UsageError} when an option is none, or the file may not be written.
 * @throws {InputError} naming line and column, when the file is not as it must be.
 */
export async function recodeCommand(file: string, options: RecodeOptions): Promise<void> {
  const { from: depuis = rome3, json = false } = options;
  const { out, format } = outputOf(file, options);
  const context = createContext(json);
  const input = await openCsv(file);
  const columns = {
    code: columnOf(input, '--column', options.column),
    label: options.label === undefined ? undefined : columnOf(input, '--label', options.label),
  };
  const tally = emptyTally();
  const wanted = { depuis: depuis.trim(), labels: columns.label !== undefined };
  const release = await inPlaceOf(out, (written) =>
    withNeo4j(context, (neo4j) =>
      withLineages(neo4j, wanted, async (lineages) => {
        beginStep(context, 'recode');
        const rows = recodedRows(input.rows, columns, lineages, tally);
        await rowsWriters[format](written, headerOf(input.header), rows, input).catch((error) =>
          refuseOutput(error, out),
        );
        return lineages.release;
      }),
    ),
  );
  context.clock.end();
  context.progress.end();
  const { encoding } = input.written;
  const report = { file, out, encoding, separator: input.separator, depuis, release, column: options.column, ...tally };
  const durations = context.clock.durations();
  process.stdout.write(
    json
      ? `${JSON.stringify({ logiciel: context.software, ...report, statuts: Object.fromEntries(tally.statuts), durations })}\n`
      : renderRecode({ ...report, seconds: durations['recode'] ?? 0 }),
  );
}

function outputOf(
  file: string,
  { out: given, format: asked, force }: RecodeOptions,
): { out: string; format: 'csv' | 'xlsx' } {
  const format = asked ?? (given !== undefined && extname(given).toLowerCase() === '.xlsx' ? 'xlsx' : 'csv');
  if (format !== 'csv' && format !== 'xlsx') throw new UsageError(`--format is "${format}"; give csv or xlsx`);
  const { dir, name } = parse(file);
  const out = given ?? join(dir, `${name}-recode.${format}`);
  if (resolve(out) === resolve(file)) throw new UsageError(`--out: ${out} is the file that is read; give another name`);
  if (existsSync(out) && !force)
    throw new UsageError(`--out: ${out} is there; give --force to replace it, or another name`);
  return { out, format };
}

/** The columns of the file, then those that are added, under names that it does not have. */
function headerOf(header: readonly string[]): string[] {
  const names = [...header];
  for (const added of addedColumns) {
    let name: string = added;
    while (names.includes(name)) name = `${name}_recodage`;
    names.push(name);
  }
  return names;
}
