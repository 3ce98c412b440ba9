import type { Evaluation, Niveau } from '@rome-graph/skill-graph';

/** How well one way of ranking finds the official mobilités. */
export interface EvaluationRow extends Evaluation {
  /** Null for a ranking that looks at no item. */
  readonly niveau: Niveau | null;
  readonly mesure: string;
}

/** The figures as a table of Markdown, four decimals each. */
export function renderEvaluation(release: string, rows: readonly EvaluationRow[]): string {
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
  ].join('\n');
}
