import type { CalibrageDePalier, Evaluation, Niveau } from '@rome-graph/skill-graph';
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
  /** What of the official mobilités, and of other pairs, each palier of pistes holds. */
  readonly paliers: CalibrageDesPaliers;
}

/** The paliers by couverture alone, at niveau TOUT. */
export interface CalibrageDesPaliers {
  /** Couverture from which on a métier is accessible in any case. */
  readonly seuil: number;
  readonly bandes: readonly CalibrageDePalier[];
}

/** The figures as a table of Markdown, four decimals each, and what to cite them by. */
export function renderEvaluation({ software, release, rows, paliers }: EvaluationReport): string {
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
    ...calibrationLines(paliers),
    '',
    `By ${describeSoftware(software)}.`,
    '',
  ].join('\n');
}

function calibrationLines({ seuil, bandes }: CalibrageDesPaliers): string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `What each palier of pistes holds, by couverture alone, at niveau TOUT and a seuil of ${seuil}:`,
    '',
    '| palier | couverture from | official mobilités | other pairs |',
    '| --- | --- | --- | --- |',
    ...bandes.map(
      ({ palier, couvertureMin, officielles, autres }) =>
        `| ${palier} | ${couvertureMin.toFixed(4)} | ${percent(officielles)} | ${percent(autres)} |`,
    ),
  ];
}
