import type { Evaluation, Niveau } from '@rome-graph/skill-graph';
import type { Software } from '@rome-graph/software';
import { describeSoftware } from '@rome-graph/software';

/** How well one way of ranking finds the official mobilités. */
export interface EvaluationRow extends Evaluation {
  /** Null for a ranking that looks at no item. */
  readonly niveau: Niveau | null;
  readonly mesure: string;
}

/** What `rome evaluate` found; `--json` prints it whole. */
export interface EvaluationReport {
  /** What computed it. */
  readonly software: Software;
  /** Version of the release. */
  readonly release: string;
  readonly rows: readonly EvaluationRow[];
}

/** The figures as a table of Markdown, four decimals each, and what to cite them by. */
export function renderEvaluation({ software, release, rows }: EvaluationReport): string {
  return [
    `Official mobilités of release ${release}, ranked by:`,
    '',
    '| niveau | measure | AUC | recall@10 |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ niveau, mesure, auc, rappelA10 }) =>
        `| ${niveau ?? ''} | ${mesure} | ${auc.toFixed(4)} | ${rappelA10.toFixed(4)} |`,
    ),
    '',
    `By ${describeSoftware(software)}.`,
    '',
  ].join('\n');
}
