import type { ReportTable } from '@rome-graph/report';
import { changementsTable, countChangements, renderDiff } from '@rome-graph/report';
import { compareReleases } from '../history/compare-releases';
import { labelReader } from '../history/subjects';
import { readTwoReleases } from './compare-sources';
import { createContext } from './load.command';
import { beginStep } from './prepare-release';
import type { ReportFiles } from './report-files';
import { writeTable } from './report-files';

/** Where a comparison of two releases goes, beside the summary on the screen. */
export interface DiffOptions extends ReportFiles {
  /** Everything on stdout as JSON, and progress on stderr as JSON. */
  readonly json: boolean;
}

/** `rome diff`: what changed from a release to another, both read from their files. No Neo4j is needed. */
export async function diffCommand(sources: readonly [string, string], options: DiffOptions): Promise<void> {
  const context = createContext(options.json);
  const { former, current, depuis, jusqua } = await readTwoReleases(sources, context);
  beginStep(context, 'compare');
  const changements = compareReleases(former, current);
  const summary = countChangements(changements);
  const table = changementsTable(changements, labelReader(former, current));
  beginStep(context, 'report');
  await writeTable(options, context.software, table, [summaryTable(summary)]);
  context.clock.end();
  context.progress.end();
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ logiciel: context.software, depuis, jusqua, summary, changements })}\n`
      : renderDiff({ depuis, jusqua }, summary),
  );
}

function summaryTable(summary: ReturnType<typeof countChangements>): ReportTable {
  return { name: 'Résumé', columns: ['type', 'what', 'sujets', 'liens'], rows: summary.map((count) => ({ ...count })) };
}
