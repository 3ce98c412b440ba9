import { readFileSync } from 'node:fs';
import type { EvaluationDeRecherche, Jugement, Synonyme } from '@rome-graph/recherche';
import { evaluateSearch, finish, readJugements, readSynonymes, SearchIndex } from '@rome-graph/recherche';
import type { Software } from '@rome-graph/software';
import { searchSource } from '../graph/search.source';
import { createContext } from './load.command';
import { beginStep, prepareRelease, readSources } from './prepare-release';
import { renderSearchEvaluation } from './search-evaluation.text';
import { UsageError } from './usage.error';

/** Files that the evaluation of searches is made with. */
export interface SearchEvaluationOptions {
  readonly json: boolean;
  /** Phrases with the métiers that are right for each. */
  readonly recherche: string;
  /** Synonyms beside those of the product. */
  readonly synonymes?: string;
}

/** What `rome evaluate --recherche` found; `--json` prints it whole. */
export interface SearchEvaluationReport {
  /** What computed it. */
  readonly software: Software;
  /** Version of the release. */
  readonly release: string;
  /** Among everything, as a search that names no kind. */
  readonly parDefaut: EvaluationDeRecherche;
  /** Among métiers alone. */
  readonly parmiMetiers: EvaluationDeRecherche;
}

/**
 * `rome evaluate --recherche`: how often the search of the API finds a right métier for phrases that people type.
 *
 * @throws {UsageError} when a file of phrases or synonyms cannot be read, or is not one.
 */
export async function evaluateSearchCommand(
  sources: readonly string[],
  { json, recherche, synonymes }: SearchEvaluationOptions,
): Promise<void> {
  const jugements = fromFile('--recherche', recherche, readJugements);
  const more = synonymes === undefined ? [] : fromFile('--synonymes', synonymes, readSynonymes);
  const context = createContext(json);
  const { desired, release } = await prepareRelease(await readSources(sources, context), context);
  beginStep(context, 'build the index of searches');
  const index = finish(SearchIndex.build(searchSource(desired.graph), more));
  beginStep(context, 'search');
  const report: SearchEvaluationReport = {
    software: context.software,
    release: release.version,
    parDefaut: evaluateSearch(index, jugements),
    parmiMetiers: evaluateSearch(index, jugements, ['METIER']),
  };
  context.clock.end();
  context.progress.end();
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : renderSearchEvaluation(report));
}

function fromFile<T extends Jugement[] | Synonyme[]>(option: string, path: string, read: (json: unknown) => T): T {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new UsageError(`${option} ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
