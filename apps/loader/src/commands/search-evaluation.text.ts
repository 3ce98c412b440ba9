import type { EvaluationDeRecherche } from '@rome-graph/recherche';
import { describeSoftware } from '@rome-graph/software';
import type { SearchEvaluationReport } from './evaluate-search';

/** The figures as a table of Markdown, the phrases that found nothing right among the first three, and what to cite them by. */
export function renderSearchEvaluation(report: SearchEvaluationReport): string {
  const { software, release, parDefaut, parmiMetiers } = report;
  return [
    `Searches of ${parDefaut.phrases} phrases in release ${release}: a right métier among the first`,
    '',
    '| among | 1 | 3 | 10 | MRR |',
    '| --- | --- | --- | --- | --- |',
    rowOf('everything', parDefaut),
    rowOf('METIER', parmiMetiers),
    '',
    ...missed('everything', parDefaut),
    ...missed('METIER', parmiMetiers),
    `By ${describeSoftware(software)}.`,
    '',
  ].join('\n');
}

function rowOf(among: string, { succes1, succes3, succes10, mrr }: EvaluationDeRecherche): string {
  const shares = [succes1, succes3, succes10].map((share) => `${(100 * share).toFixed(1)} %`);
  return `| ${[among, ...shares, mrr.toFixed(4)].join(' | ')} |`;
}

function missed(among: string, { manquees }: EvaluationDeRecherche): string[] {
  return manquees.length === 0 ? [] : [`Not among the first three of ${among}: ${manquees.join(', ')}.`, ''];
}
