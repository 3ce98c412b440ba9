import type { TraitName } from '@rome-graph/domain';
import { foldCode, metierTraits } from '@rome-graph/domain';
import type { Snapshot } from '../engine/snapshot';
import { badUserInput } from '../platform/errors/api-errors';
import { codeNames, otherCodes, whatItIs } from './code-names';
import { codesOneEditAway, nearCodes } from './near-codes';
import { requireMetier, shortened } from './require-metier';

/** A kind of so few codes that all of them are told to who gives another. */
const few = 20;
/** How many codes are suggested of a kind that has more. */
const mostSuggestions = 8;

/** Codes of one kind, among which one that is asked for must be. */
interface Kind {
  /** How one of them is called, in French. */
  readonly called: string;
  knows(code: string): boolean;
  /** Those that were perhaps meant by another, the likeliest first. */
  near(typed: string): readonly string[];
  /** What a code is called. */
  libelle(code: string): string;
}

/**
 * The values of a trait as the nomenclature writes them, each of which the release has, whether a métier has it or not.
 *
 * @throws BAD_USER_INPUT naming the argument, with the codes that were perhaps meant.
 */
export function requireValues(
  snapshot: Snapshot,
  argument: string,
  name: TraitName,
  typed: readonly (string | number)[],
): string[] {
  if (name === 'metier') return typed.map((code) => requireMetier(snapshot, argument, String(code)));
  const kind = kindOfTrait(snapshot, name);
  return typed.map((each) => requireKnown(snapshot, argument, kind, String(each)));
}

/**
 * Codes OGR of compétences, macro-compétences and savoirs of the release, as the nomenclature writes them.
 *
 * @throws BAD_USER_INPUT naming the argument, with the codes that were perhaps meant.
 */
export function requireItems(snapshot: Snapshot, argument: string, typed: readonly string[]): string[] {
  const kind = kindOfItems(snapshot);
  return typed.map((each) => requireKnown(snapshot, argument, kind, each));
}

function requireKnown(snapshot: Snapshot, argument: string, kind: Kind, typed: string): string {
  const code = foldCode(typed);
  if (kind.knows(code)) return code;
  const named = codeNames(snapshot, code);
  const others = otherCodes(named, code).filter((other) => kind.knows(other));
  const near = others.length > 0 ? [] : kind.near(typed);
  const wrong = `Release ${snapshot.release.version} has no ${kind.called} "${shortened(typed)}".`;
  throw badUserInput(argument, `${wrong}${whatItIs(named, code)}${perhaps(kind, near)}`, {
    suggestions: others.length > 0 ? others : near,
  });
}

function kindOfTrait({ traits }: Snapshot, name: TraitName): Kind {
  const trait = traits.trait(name);
  const codes = trait.all.map(({ code }) => code);
  return {
    called: metierTraits[name].called,
    knows: (code) => trait.knows(code),
    near: (typed) =>
      codes.length <= few
        ? codes
        : nearCodes(
            typed,
            trait.all.map(({ code, libelle }) => [code, libelle]),
          ),
    libelle: (code) => trait.all.find((value) => value.code === code)?.libelle ?? code,
  };
}

function kindOfItems(snapshot: Snapshot): Kind {
  const { graph, recherche } = snapshot;
  const search = { types: ['COMPETENCE', 'MACRO_COMPETENCE', 'SAVOIR'], limite: mostSuggestions } as const;
  return {
    called: 'compétence, macro-compétence or savoir',
    knows: (code) => graph.holdsItem(code),
    near: (typed) => {
      const digits = foldCode(typed);
      if (!/^\d+$/.test(digits)) return recherche.search(typed, search).resultats.map(({ code }) => code);
      return codesOneEditAway(digits, (code) => graph.holdsItem(code)).slice(0, mostSuggestions);
    },
    libelle: (code) => recherche.named(code)[0]?.libelle ?? code,
  };
}

function perhaps(kind: Kind, near: readonly string[]): string {
  if (near.length === 0) return '';
  const told = near.map((code) => {
    const libelle = kind.libelle(code);
    return libelle === code ? code : `${code} (${libelle})`;
  });
  return near.length > mostSuggestions ? ` They are ${near.join(', ')}.` : ` Did you mean ${told.join(', ')}?`;
}
