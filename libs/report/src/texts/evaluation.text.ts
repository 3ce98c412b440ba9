import type { CalibrageDePalier, Evaluation, HoldOutEvaluation, Niveau } from '@rome-graph/skill-graph';
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
  /** What the release says of a later one, where one is given. */
  readonly suivante?: TemporalEvaluation;
}

/** How well one way of ranking finds what a later release adds. */
export interface TemporalRow extends HoldOutEvaluation {
  /** Null for a ranking that looks at no item. */
  readonly niveau: Niveau | null;
  readonly mesure: string;
}

/** How well each way of ranking finds what a later release adds. */
export interface TemporalEvaluation {
  /** Version of the later release. */
  readonly release: string;
  /** How many mobilités it adds between fiches of both. */
  readonly nouvelles: number;
  readonly rows: readonly TemporalRow[];
}

/** The paliers by couverture alone, at niveau TOUT. */
export interface CalibrageDesPaliers {
  /** Couverture from which on a métier is accessible in any case. */
  readonly seuil: number;
  readonly bandes: readonly CalibrageDePalier[];
}

/** The figures as a table of Markdown, four decimals each, and what to cite them by. */
export function renderEvaluation({ software, release, rows, paliers, suivante }: EvaluationReport): string {
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
    ...(suivante ? temporalLines(release, suivante) : []),
    `By ${describeSoftware(software)}.`,
    '',
  ].join('\n');
}

function temporalLines(release: string, { release: later, nouvelles, rows }: TemporalEvaluation): string[] {
  return [
    `The ${nouvelles} mobilités that release ${later} adds between fiches of both, ranked by what release ${release} says:`,
    '',
    '| niveau | measure | AUC | 95 % | recall@10 |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ niveau, mesure, auc, intervalle: [least, most], rappelA10 }) =>
        `| ${niveau ?? ''} | ${mesure} | ${auc.toFixed(4)} | ${least.toFixed(3)}–${most.toFixed(3)} | ${rappelA10.toFixed(4)} |`,
    ),
    '',
  ];
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
