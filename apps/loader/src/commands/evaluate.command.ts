import type { EvaluationReport, EvaluationRow } from '@rome-graph/report';
import { renderEvaluation } from '@rome-graph/report';
import type { Evaluation, Niveau, SkillGraph } from '@rome-graph/skill-graph';
import { buildSkillGraph, MESURES, SEUIL_ACCESSIBLE_DEFAUT } from '@rome-graph/skill-graph';
import type { Graph } from '../graph/desired-graph';
import { relationshipsOf } from '../graph/desired-graph';
import { skillGraphSource } from '../graph/skill-graph.source';
import { evaluateSearchCommand } from './evaluate-search';
import { createContext } from './load.command';
import { beginStep, prepareRelease, readSources } from './prepare-release';
import { UsageError } from './usage.error';

/** Every niveau, the one by default first. */
export const niveaux: readonly Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];

/** What `rome evaluate` computes and how it prints it. */
export interface EvaluateOptions {
  readonly json: boolean;
  /** One niveau only. */
  readonly niveau?: string;
  /** One measure only. */
  readonly mesure?: string;
  /** File of phrases: searches are evaluated instead. */
  readonly recherche?: string;
  /** File of synonyms for searches. */
  readonly synonymes?: string;
}

/**
 * `rome evaluate`: how well each measure of proximity ranks the official mobilités of a release, beside "same domaine
 * professionnel"; and how many of them each palier of pistes holds. Links AGREGES, savoir-être left out.
 *
 * With `recherche`, how well searches find métiers instead.
 *
 * @throws {UsageError} when the niveau or the measure is none.
 */
export async function evaluateCommand(sources: readonly string[], options: EvaluateOptions): Promise<void> {
  const { json, recherche, synonymes } = options;
  if (recherche !== undefined) return evaluateSearchCommand(sources, { json, recherche, synonymes });
  if (synonymes !== undefined) throw new UsageError('--synonymes goes with --recherche <file>');
  const wantedNiveaux = chosen('--niveau', options.niveau, niveaux);
  const wantedMesures = chosen('--mesure', options.mesure, MESURES);
  const context = createContext(options.json);
  const { desired, release } = await prepareRelease(await readSources(sources, context), context);
  const graph = buildSkillGraph(skillGraphSource(desired.graph));
  const rows: EvaluationRow[] = [
    { niveau: null, mesure: 'same domaine professionnel', ...baseline(graph, desired.graph) },
  ];
  for (const niveau of wantedNiveaux) {
    beginStep(context, `evaluate at niveau ${niveau}`);
    for (const mesure of wantedMesures) rows.push({ niveau, mesure, ...graph.view(niveau).evaluation(mesure) });
  }
  beginStep(context, 'calibrate the paliers of pistes');
  const paliers = { seuil: SEUIL_ACCESSIBLE_DEFAUT, bandes: graph.view('TOUT').calibrage(SEUIL_ACCESSIBLE_DEFAUT) };
  context.clock.end();
  context.progress.end();
  const report: EvaluationReport = { software: context.software, release: release.version, rows, paliers };
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : renderEvaluation(report));
}

function chosen<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): readonly T[] {
  if (value === undefined) return allowed;
  const found = allowed.filter((candidate) => candidate === value);
  if (found.length > 0) return found;
  throw new UsageError(`${option} is "${value}"; give one of ${allowed.join(', ')}`);
}

function baseline(graph: SkillGraph, desired: Graph): Evaluation {
  const [domaines] = relationshipsOf(desired, 'DANS_DOMAINE');
  const groupOf = [...(domaines?.[1] ?? [])].flatMap(([metier, targets]) =>
    [...targets.keys()].map((domaine): [string, string] => [metier, domaine]),
  );
  return graph.evaluationOfGroups(new Map(groupOf));
}
