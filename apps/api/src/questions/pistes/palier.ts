import type { ItemView, Piste as EnginePiste } from '@rome-graph/skill-graph';
import type { Snapshot } from '../../engine/snapshot';
import { Palier } from '../../vocabulary/enumerations';
import type { ContexteRefuse } from './pistes.types';

/** How far a métier is from a profile, and why. */
export interface Reach {
  readonly palier: Palier;
  readonly reglemente: boolean | null;
  readonly contextesRefuses: readonly ContexteRefuse[];
  readonly explication: string;
}

/** What the paliers of one question are told by. */
export interface ReachRules {
  readonly view: ItemView;
  readonly seuil: number;
  /** OGR codes of the contextes that the profile refuses. */
  readonly contextesRefuses: readonly string[];
}

const shares = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

/** What each palier says of the couverture alone. */
const meanings: Readonly<Record<Palier, string>> = {
  ACCESSIBLE: 'autant que les mobilités officielles les mieux couvertes, ou que le seuil de la question',
  PROCHE: 'autant que le premier quart des mobilités officielles',
  FORMATION_COURTE: 'autant que la première moitié des mobilités officielles',
  FORMATION_LONGUE: 'autant que les trois premiers quarts des mobilités officielles',
  ELOIGNE: 'moins que les trois premiers quarts des mobilités officielles',
};

/** How far a piste is, by couverture, regulated access and contextes refused. */
export function reachOf(
  snapshot: Snapshot,
  { view, seuil, contextesRefuses }: ReachRules,
  { metier, couverture, exerce }: EnginePiste,
): Reach {
  const reglemente = snapshot.traits.flag('reglemente', metier);
  const refused = refusedOf(snapshot, metier, contextesRefuses);
  const isClosed = reglemente === true && !exerce;
  const caps: Palier[] = [
    ...(isClosed ? [Palier.FORMATION_LONGUE] : []),
    ...(refused.length > 0 ? [Palier.PROCHE] : []),
  ];
  const byCoverage = view.palier(couverture, seuil);
  const reasons = [
    `Couverture de ${percent(couverture)}, ${meanings[byCoverage]}.`,
    ...(isClosed ? [`Accès réglementé : ${Palier.FORMATION_LONGUE} au mieux.`] : []),
    ...(reglemente === true && exerce ? ['Accès réglementé, mais le métier est une des expériences.'] : []),
    ...(reglemente === null ? ["On ne sait pas si l'accès est réglementé."] : []),
    ...refused.map(({ libelle }) => `Contexte refusé : « ${libelle} » ; ${Palier.PROCHE} au mieux.`),
  ];
  return {
    palier: view.palier(couverture, seuil, caps),
    reglemente,
    contextesRefuses: refused,
    explication: reasons.join(' '),
  };
}

function refusedOf({ traits }: Snapshot, metier: string, codes: readonly string[]): ContexteRefuse[] {
  const place = traits.placeOf(metier);
  const contextes = traits.trait('contexte');
  if (place === undefined || codes.length === 0) return [];
  return contextes.all
    .filter(({ code }) => codes.includes(code) && contextes.isHeld(code, place))
    .map(({ code, libelle }) => ({ codeOgr: code, libelle }));
}

function percent(share: number): string {
  return shares.format(share);
}
