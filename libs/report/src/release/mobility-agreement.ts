import type { Mesure, SkillGraph } from '@rome-graph/skill-graph';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import type { EvaluationRow } from '../texts/evaluation.text';
import type { MobilityAgreement } from './release-report';

/** The measures that the report compares with the official mobilités, at niveau TOUT. */
const mesures: readonly Mesure[] = ['COUVERTURE', 'COSINUS_IDF'];

/** Two métiers, the start of an official mobilité first. */
type Mobilite = readonly [de: string, vers: string];

/**
 * How far the official mobilités agree with what the fiches have in common, at niveau TOUT.
 *
 * @param domaineOf code of a métier → its domaine professionnel, the ranking to do better than
 */
export function mobilityAgreement(
  graph: SkillGraph,
  mobilites: readonly Mobilite[],
  domaineOf: ReadonlyMap<string, string>,
): MobilityAgreement {
  const view = graph.view('TOUT');
  const gaps = mobilites.map(([de, vers]) => view.ecart(de, vers));
  const sansItemCommun = gaps.filter(({ nbCommuns }) => nbCommuns === 0).length;
  const couvertes = gaps.filter(({ couverture }) => couverture >= COUVERTURE_MIN_DEFAUT).length;
  const pairs = new Set(mobilites.map(([de, vers]) => `${de} ${vers}`));
  const baseline: EvaluationRow = {
    niveau: null,
    mesure: 'MEME_DOMAINE',
    ...graph.evaluationOfGroups(domaineOf),
  };
  return {
    mobilites: mobilites.length,
    reciproques: mobilites.filter(([de, vers]) => pairs.has(`${vers} ${de}`)).length,
    sansItemCommun,
    sousLeSeuil: mobilites.length - sansItemCommun - couvertes,
    couvertes,
    evaluation: [
      ...mesures.map((mesure): EvaluationRow => ({ niveau: 'TOUT', mesure, ...view.evaluation(mesure) })),
      baseline,
    ],
  };
}
