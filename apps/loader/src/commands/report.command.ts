import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readReleaseReport } from '@rome-graph/report';
import { renderReleasePage } from '@rome-graph/report/page';
import { withNeo4j } from './connect';
import { createContext } from './load.command';
import { beginStep } from './prepare-release';
import { writeReport } from './report-files';
import { UsageError } from './usage.error';

/** Where the report on the loaded release goes. */
export interface ReleaseReportOptions {
  /** What the page shows, on stdout as JSON, and progress on stderr as JSON. No page is written unless `out` is given. */
  readonly json: boolean;
  /** Path of the page; rapport-rome-<version>.html in the current folder when left out. */
  readonly out?: string;
}

/**
 * `rome report`: one HTML page on the loaded release, that needs neither network nor script.
 *
 * @throws {UsageError} when the folder of the page is not there, or the page cannot be written.
 * @throws {DatabaseError} when no release is loaded, or when another takes its place meanwhile.
 */
export async function reportCommand(options: ReleaseReportOptions): Promise<void> {
  if (options.out !== undefined) requireFolder(options.out);
  const context = createContext(options.json);
  const report = await withNeo4j(context, (neo4j) => {
    beginStep(context, 'read the release');
    return readReleaseReport(neo4j, context.software);
  });
  beginStep(context, 'write the report');
  const out = options.out ?? (options.json ? undefined : `rapport-rome-${report.release.version}.html`);
  if (out !== undefined) writeReport('--out', out, renderReleasePage(report));
  context.clock.end();
  context.progress.end();
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${resolve(out ?? '')}\n`);
}

/** Before Neo4j is asked for a minute: a folder that is not there cannot be written to. */
function requireFolder(out: string): void {
  const folder = dirname(resolve(out));
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  throw new UsageError(`--out: ${folder} is no folder; make it, or give another path`);
}
