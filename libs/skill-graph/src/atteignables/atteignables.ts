import { requireCount } from '../arguments';
import { roundedForOrder } from '../items/item-weights';
import type { ViewItems } from '../items/view-items';
import type { PairsWanted, Passerelles } from '../passerelles/passerelles';
import { heldProfile } from '../profil/held-profile';
import type { PasserelleFinder } from '../passerelles/passerelle-finder';
import type {
  ChainsQuestion,
  Depart,
  MesureDesPas,
  MetierAtteignable,
  Page,
  PageDeResultats,
} from '../skill-graph.answers';
import { SkillGraphError } from '../skill-graph.error';
import type { Sliced } from '../slices';
import { requireMetier } from '../tables/graph-tables';
import { Layers } from './layers';
import type { ReachedMetier } from './layers';

/** What is asked of a reach, beside where it begins. */
export type ReachQuestion = Omit<ChainsQuestion, 'critere' | 'nombre' | 'via'> & {
  /** Greatest Σ −ln of the strengths of a chain, 0 or more. */
  readonly coutMax: number;
};

/** All métiers within a cost of some métiers or of a profile: by cost rounded to 9 decimals, then steps, then code. */
export function* atteignables(
  view: ViewItems,
  passerelles: Passerelles,
  depart: Depart,
  question: ReachQuestion,
  { limite, decalage }: Page,
  wanted: (code: string) => boolean,
): Sliced<PageDeResultats<MetierAtteignable>> {
  const { metiers } = view.tables;
  requireCount('limite', limite, 0);
  requireCount('decalage', decalage, 0);
  const { coutMax, mesureDesPas = 'COUVERTURE' } = question;
  if (!(coutMax >= 0))
    throw new SkillGraphError('ARGUMENT_HORS_LIMITES', 'coutMax', `coutMax must be 0 or more: ${coutMax}.`);
  const asked = passerelles.wantedBetween(question);
  const finder = yield* passerelles.finder(mesureDesPas, asked.limits.couvertureMin);
  const reached = yield* reachFrom(view, passerelles, finder, depart, asked, mesureDesPas).within(coutMax);
  const left = leftOut(view, depart);
  const found = reached
    .filter(({ metier }) => !left.has(metier) && wanted(metiers[metier]))
    .sort((a, b) => roundedForOrder(a.cout) - roundedForOrder(b.cout) || a.etapes - b.etapes || a.metier - b.metier);
  return {
    total: found.length,
    resultats: found.slice(decalage, decalage + limite).map((of) => atteignableOf(metiers, of)),
  };
}

/** The reach of a beginning, over the steps of a finder. */
export function reachFrom(
  view: ViewItems,
  passerelles: Passerelles,
  finder: PasserelleFinder,
  depart: Depart,
  { limits, etapesMax, exclus }: PairsWanted,
  mesureDesPas: MesureDesPas,
): Layers {
  const { tables } = view;
  const allowed = new Uint8Array(tables.metiers.length).fill(1);
  for (const metier of exclus) allowed[metier] = 0;
  const common = { limits, etapesMax, allowed };
  if ('profil' in depart) {
    const entering = passerelles.stepsFrom(heldProfile(view, depart.profil).held, mesureDesPas);
    return new Layers(finder.steps, { ...common, starts: [], entering });
  }
  return new Layers(finder.steps, {
    ...common,
    starts: depart.depuis.map((code) => requireMetier(tables.metierIndex, code)),
  });
}

/** The métiers of the experiences, unless they are wanted. */
function leftOut(view: ViewItems, depart: Depart): ReadonlySet<number> {
  if (!('profil' in depart) || depart.inclureExperiences) return new Set();
  return heldProfile(view, depart.profil).exercised;
}

function atteignableOf(
  codes: readonly string[],
  { metier, depuis, cout, force, etapes, premierPas }: ReachedMetier,
): MetierAtteignable {
  return {
    metier: codes[metier],
    depuis: depuis < 0 ? null : codes[depuis],
    cout,
    force,
    etapes,
    premierPas: codes[premierPas],
  };
}
