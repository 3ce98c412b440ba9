import type { EvaluationReport, EvaluationRow, TemporalEvaluation, TemporalRow } from '@rome-graph/report';
import { renderEvaluation } from '@rome-graph/report';
import type { Critere, Evaluation, Mesure, MesureDesPas, Niveau, SkillGraph } from '@rome-graph/skill-graph';
import { buildSkillGraph, CRITERES, MESURES, SEUIL_ACCESSIBLE_DEFAUT } from '@rome-graph/skill-graph';
import type { Graph } from '../graph/desired-graph';
import { relationshipsOf } from '../graph/desired-graph';
import { skillGraphSource } from '../graph/skill-graph.source';
import { evaluateSearchCommand } from './evaluate-search';
import { createContext } from './load.command';
import type { CommandContext } from './prepare-release';
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
  /** A later release: what the one evaluated says of the mobilités that it adds. */
  readonly suivante?: string;
  /** File of phrases: searches are evaluated instead. */
  readonly recherche?: string;
  /** File of synonyms for searches. */
  readonly synonymes?: string;
}

/**
 * `rome evaluate`: how well each measure of proximity ranks the official mobilités of a release, beside "same domaine
 * professionnel"; and how many of them each palier of pistes holds. With `suivante`, also how well each measure and each critère of
 * chains ranks the mobilités that a later release adds. Links AGREGES, savoir-être left out.
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
  const suivante =
    options.suivante === undefined
      ? undefined
      : await evaluateLater(context, { graph, desired: desired.graph }, options.suivante, {
          wantedNiveaux,
          wantedMesures,
        });
  context.clock.end();
  context.progress.end();
  const { software } = context;
  const report: EvaluationReport = { software, release: release.version, rows, paliers, ...(suivante && { suivante }) };
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : renderEvaluation(report));
}

/** By the measures that are wanted, at each niveau; by chains at TOUT, where their passes take seconds and not minutes. */
async function evaluateLater(
  context: CommandContext,
  { graph, desired }: { readonly graph: SkillGraph; readonly desired: Graph },
  source: string,
  {
    wantedNiveaux,
    wantedMesures,
  }: { readonly wantedNiveaux: readonly Niveau[]; readonly wantedMesures: readonly Mesure[] },
): Promise<TemporalEvaluation> {
  const later = await prepareRelease(await readSources([source], context), context);
  const holdOut = graph.holdOut(buildSkillGraph(skillGraphSource(later.desired.graph)));
  const rows: TemporalRow[] = [
    { niveau: null, mesure: 'same domaine professionnel', ...holdOut.byGroups(domainesOf(desired)) },
    { niveau: null, mesure: 'Adamic-Adar on the mobilités', ...holdOut.byAdamicAdar() },
  ];
  for (const niveau of wantedNiveaux) {
    beginStep(context, `evaluate what ${later.release.version} adds, at niveau ${niveau}`);
    const view = graph.view(niveau);
    for (const mesure of wantedMesures) rows.push({ niveau, mesure, ...holdOut.byMesure(view, mesure) });
    for (const [critere, mesureDesPas] of niveau === 'TOUT' ? chainsOf(wantedMesures) : []) {
      rows.push({ niveau, mesure: `${critere} by ${mesureDesPas}`, ...holdOut.byChains(view, critere, mesureDesPas) });
    }
  }
  return { release: later.release.version, nouvelles: holdOut.nouvelles, rows };
}

function chainsOf(mesures: readonly Mesure[]): (readonly [Critere, MesureDesPas])[] {
  const ofSteps = (['COUVERTURE', 'COSINUS_IDF'] as const).filter((mesure) => mesures.includes(mesure));
  return ofSteps.flatMap((mesure) => CRITERES.map((critere) => [critere, mesure] as const));
}

function chosen<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): readonly T[] {
  if (value === undefined) return allowed;
  const found = allowed.filter((candidate) => candidate === value);
  if (found.length > 0) return found;
  throw new UsageError(`${option} is "${value}"; give one of ${allowed.join(', ')}`);
}

function baseline(graph: SkillGraph, desired: Graph): Evaluation {
  return graph.evaluationOfGroups(domainesOf(desired));
}

/** The domaine professionnel of each métier. */
function domainesOf(desired: Graph): ReadonlyMap<string, string> {
  const [domaines] = relationshipsOf(desired, 'DANS_DOMAINE');
  const groupOf = [...(domaines?.[1] ?? [])].flatMap(([metier, targets]) =>
    [...targets.keys()].map((domaine): [string, string] => [metier, domaine]),
  );
  return new Map(groupOf);
}
