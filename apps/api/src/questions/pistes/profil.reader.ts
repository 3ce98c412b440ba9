import { foldCode } from '@rome-graph/domain';
import type { Profil as EngineProfil } from '@rome-graph/skill-graph';
import type { MetierTraits } from '../../engine/metier-traits';
import type { Snapshot } from '../../engine/snapshot';
import type { NamedCode } from '../../metiers/code-names';
import { otherCodes, whatItIs } from '../../metiers/code-names';
import { requireMetier, shortened } from '../../metiers/require-metier';
import { badUserInput } from '../../platform/errors/api-errors';
import type { Riasec } from '../../vocabulary/enumerations';
import type { Profil } from './profil.input';

/** A profile checked against the release: what is brought, and which métiers its wishes keep. */
export interface CheckedProfil {
  readonly brought: EngineProfil;
  readonly wishes: Wishes;
}

/** What is wanted or refused; an empty list wants and refuses nothing. */
export interface Wishes {
  readonly contextesVoulus: readonly string[];
  readonly contextesRefuses: readonly string[];
  readonly centresInteret: readonly string[];
  readonly riasec: readonly Riasec[];
}

/** The wishes that are codes, with the label of what they name. */
const wished = {
  contextesVoulus: 'ContexteTravail',
  contextesRefuses: 'ContexteTravail',
  centresInteret: 'CentreInteret',
} as const;
type Wished = keyof typeof wished;
const wishedLists = Object.keys(wished) as Wished[];

/**
 * The codes of a profile that the engine does not know: it knows what items are, and the wishes that some métier answers to.
 * What they are of, Neo4j tells.
 */
export function codesToName({ graph, metiers }: Snapshot, profil: Profil): string[] {
  const held = new Set(
    [...metiers.values()].flatMap(({ contextes, centresInteret }) => [...contextes, ...centresInteret]),
  );
  const items = codesOf(profil.items).filter((code) => !graph.holdsItem(code));
  const wishes = wishedLists.flatMap((list) => codesOf(profil[list])).filter((code) => !held.has(code));
  return [...items, ...wishes];
}

/**
 * Checks a profile, and turns its appellations into their métiers.
 *
 * @param named what the codes of `codesToName` are of
 * @throws BAD_USER_INPUT naming the list of the profile that holds an unknown code, or `profil` when it brings nothing.
 */
export function readProfil(snapshot: Snapshot, profil: Profil, named: readonly NamedCode[] = []): CheckedProfil {
  const metiers = (profil.experiences ?? []).map((code) => metierOf(snapshot, code));
  const items = codesOf(profil.items);
  if (metiers.length + items.length === 0) {
    throw badUserInput('profil', 'A profile needs an experience or an item: give profil.experiences or profil.items.');
  }
  for (const code of items) requireItem(snapshot, code, named);
  const wishes = {
    contextesVoulus: requireKnown(snapshot, 'contextesVoulus', profil, named),
    contextesRefuses: requireKnown(snapshot, 'contextesRefuses', profil, named),
    centresInteret: requireKnown(snapshot, 'centresInteret', profil, named),
    riasec: profil.riasec ?? [],
  };
  return { brought: { metiers: [...new Set(metiers)].sort(), items: [...new Set(items)].sort() }, wishes };
}

/** Whether the wishes of a profile keep a métier; what the nomenclature does not say is never what was wanted. */
export function keeps(
  { contextesVoulus, contextesRefuses, centresInteret, riasec }: Wishes,
  metier: MetierTraits,
): boolean {
  const any = (wanted: readonly string[], held: readonly string[]): boolean => wanted.some((one) => held.includes(one));
  if (any(contextesRefuses, metier.contextes)) return false;
  if (contextesVoulus.length > 0 && !any(contextesVoulus, metier.contextes)) return false;
  if (centresInteret.length > 0 && !any(centresInteret, metier.centresInteret)) return false;
  return riasec.length === 0 || (metier.riasecMajeur !== null && riasec.includes(metier.riasecMajeur));
}

function metierOf(snapshot: Snapshot, code: string): string {
  return snapshot.appellations.get(foldCode(code)) ?? requireMetier(snapshot, 'profil.experiences', code);
}

function requireItem({ graph, release }: Snapshot, code: string, named: readonly NamedCode[]): void {
  if (graph.holdsItem(code)) return;
  throw badUserInput(
    'profil.items',
    `No compétence, macro-compétence or savoir has the code OGR "${shortened(code)}" in release ${release.version}.${whatItIs(named, code)}`,
    { suggestions: otherCodes(named, code) },
  );
}

/** The codes of a list of wishes, each of which is known: held by a métier, or only named by the nomenclature. */
function requireKnown(
  { metiers, release }: Snapshot,
  list: Wished,
  profil: Profil,
  named: readonly NamedCode[],
): readonly string[] {
  const codes = codesOf(profil[list]);
  if (codes.length === 0) return [];
  const traits = [...metiers.values()];
  const held = new Set(
    traits.flatMap((metier) => (list === 'centresInteret' ? metier.centresInteret : metier.contextes)),
  );
  const isNamed = (code: string): boolean =>
    named.some(({ demande, nature }) => demande === code && nature === wished[list]);
  const unknown = codes.find((code) => !held.has(code) && !isNamed(code));
  if (unknown === undefined) return codes;
  const what = list === 'centresInteret' ? "centre d'intérêt" : 'contexte de travail';
  throw badUserInput(
    `profil.${list}`,
    `Release ${release.version} has no ${what} "${shortened(unknown)}".${whatItIs(named, unknown)}`,
    { suggestions: otherCodes(named, unknown) },
  );
}

function codesOf(typed: readonly string[] | null | undefined): string[] {
  return (typed ?? []).map(foldCode);
}
