import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findWorkspaceRoot } from '@rome-graph/embedded-neo4j';
import { downloadRelease, officialAddress } from '@rome-graph/rome-files';
import { readSoftware, softwareName, userAgentOf } from '@rome-graph/software';
import { cachedExport } from './workspace';

/** The sources that `npm start` loads, and the sentence that says which of the three kinds they are. */
export interface SourceChoice {
  readonly paths: readonly string[];
  readonly description: string;
  /** Whether a release that is loaded is better left as it is: the sample replaces nothing. */
  readonly onlyIfEmpty: boolean;
}

/** The paths of ROME_SOURCE, in their order; none where it is not set. */
export function givenSources(env: NodeJS.ProcessEnv): string[] {
  return (env.ROME_SOURCE ?? '').split(delimiter).filter((path) => path !== '');
}

/**
 * ROME_SOURCE when it is set; else the official export, from the cache or the network; else the sample that the project
 * ships.
 */
export async function chooseSource(
  env: NodeJS.ProcessEnv,
  note: (message: string) => void,
  signal: AbortSignal,
): Promise<SourceChoice> {
  const paths = givenSources(env);
  if (paths.length > 0) {
    return { paths, description: `ROME_SOURCE: ${paths.join(', ')}`, onlyIfEmpty: false };
  }
  const cached = cachedExport(env);
  if (existsSync(cached)) {
    return {
      paths: [cached],
      description: `the official export, cached in ${cached} (npm run rome -- download fetches it again)`,
      onlyIfEmpty: false,
    };
  }
  const address = env.ROME_DOWNLOAD_URL ?? officialAddress;
  const userAgent = userAgentOf(softwareName, readSoftware());
  try {
    note(`fetching the official export from ${address}`);
    // One attempt: without network, the sample is not to be waited for.
    await downloadRelease(address, cached, { userAgent, signal, attempts: 1 });
    return { paths: [cached], description: `the official export, just fetched from ${address}`, onlyIfEmpty: false };
  } catch (error) {
    note((error as Error).message);
    return {
      paths: ['newer', 'documents'].map((folder) => join(findWorkspaceRoot(), 'apps', 'loader', 'sample', folder)),
      description:
        'the SAMPLE that the project ships, 48 métiers only, with examples of documents, unless a release is loaded: ' +
        'set ROME_SOURCE to load one',
      onlyIfEmpty: true,
    };
  }
}
