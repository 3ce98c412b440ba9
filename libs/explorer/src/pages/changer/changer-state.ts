import type { QueryState } from '../../address/query-state';
import { oneOf, wholeNumber } from '../../address/query-state';

/** The three steps, in order. */
export const steps = ['contextes', 'experiences', 'pistes'] as const;
export type Step = (typeof steps)[number];

/** In what setting something was done, the usual one first. */
export const natures = ['PROFESSIONNELLE', 'BENEVOLE', 'PERSONNELLE'] as const;
export type Nature = (typeof natures)[number];

/** A métier that someone exercised, with what of it they did. */
export interface Experience {
  /** ROME code. */
  readonly code: string;
  readonly nature: Nature;
  /** OGR codes of its items that were not done; all was done where neither this nor `seulement` says otherwise. */
  readonly sauf: readonly string[];
  /** OGR codes of the only items that were done; empty: all, but those of `sauf`. */
  readonly seulement: readonly string[];
}

/** How many pistes are shown at first, and at most. */
export const pistesFirst = 20;
export const pistesMost = 200;

/** All that the address of the page says. */
export interface ChangerState {
  readonly step: Step;
  /** OGR codes of contextes. */
  readonly voulus: readonly string[];
  readonly refuses: readonly string[];
  readonly experiences: readonly Experience[];
  readonly sansReglementes: boolean;
  readonly limite: number;
  /** A métier asked about; undefined for none. */
  readonly cible: string | undefined;
}

/** Reads an address: what it says wrong is as if it did not say it. */
export function readChanger(search: string): ChangerState {
  const asked = new URLSearchParams(search);
  const refuses = codesOf(asked.getAll('refuse'));
  return {
    step: oneOf(asked.get('etape'), steps),
    voulus: codesOf(asked.getAll('voulu')).filter((code) => !refuses.includes(code)),
    refuses,
    experiences: experiencesOf(asked.getAll('exp')),
    sansReglementes: asked.get('reglementes') === 'non',
    limite: wholeNumber(asked.get('limite'), 1, pistesMost, pistesFirst),
    cible: asked.get('cible') || undefined,
  };
}

/** What the address says of a state: only what differs from what is shown without. */
export function changerQuery(state: ChangerState): QueryState {
  return {
    etape: state.step === steps[0] ? undefined : state.step,
    voulu: state.voulus,
    refuse: state.refuses,
    exp: state.experiences.map(textOf),
    reglementes: state.sansReglementes ? 'non' : undefined,
    limite: state.limite === pistesFirst ? undefined : String(state.limite),
    cible: state.cible,
  };
}

/** The profile of a state, as the API takes it. */
export function profilOf({ voulus, refuses, experiences, sansReglementes }: ChangerState): ProfilAsked {
  return {
    experiencesDetaillees: experiences.map(({ code, nature, sauf, seulement }) => ({
      code,
      nature,
      ...(seulement.length > 0 ? { seulement } : sauf.length > 0 ? { sauf } : {}),
    })),
    ...(voulus.length > 0 && { contextesVoulus: voulus }),
    ...(refuses.length > 0 && { contextesRefuses: refuses }),
    ...(sansReglementes && { eviterReglementes: true }),
  };
}

/** What of a profile this page asks with. */
export interface ProfilAsked {
  readonly experiencesDetaillees: readonly {
    readonly code: string;
    readonly nature: Nature;
    readonly sauf?: readonly string[];
    readonly seulement?: readonly string[];
  }[];
  readonly contextesVoulus?: readonly string[];
  readonly contextesRefuses?: readonly string[];
  readonly eviterReglementes?: boolean;
}

/** An experience whose ticked items are these, said the shorter way: none left out, those left out, or those done. */
export function withTicked(experience: Experience, all: readonly string[], ticked: ReadonlySet<string>): Experience {
  const done = all.filter((code) => ticked.has(code));
  const left = all.filter((code) => !ticked.has(code));
  const shorter = left.length <= done.length || done.length === 0;
  return { ...experience, sauf: shorter ? left : [], seulement: shorter ? [] : done };
}

/** Which items of a métier an experience says were done. */
export function tickedOf({ sauf, seulement }: Experience, all: readonly string[]): ReadonlySet<string> {
  if (seulement.length > 0) return new Set(seulement);
  return new Set(all.filter((code) => !sauf.includes(code)));
}

const letters: Readonly<Record<Nature, string>> = { PROFESSIONNELLE: '', BENEVOLE: 'b', PERSONNELLE: 'p' };

/** As `K2204`, `K2204.b` and `K2204.b.sans-483906-125246`. */
function textOf({ code, nature, sauf, seulement }: Experience): string {
  const items = seulement.length > 0 ? ['avec', ...seulement] : sauf.length > 0 ? ['sans', ...sauf] : [];
  return [code, letters[nature], items.join('-')].filter((part) => part !== '').join('.');
}

function experiencesOf(texts: readonly string[]): Experience[] {
  const read = texts.flatMap((text) => experienceOf(text) ?? []);
  return read.filter(({ code }, index) => read.findIndex((each) => each.code === code) === index);
}

function experienceOf(text: string): Experience | undefined {
  const [, code, letter = '', word, items = ''] =
    /^([A-Z]\d{4})(?:\.([bp]))?(?:\.(sans|avec)-([\d-]+))?$/.exec(text) ?? [];
  if (code === undefined) return undefined;
  const codes = codesOf(items.split('-'));
  return {
    code,
    nature: natures.find((nature) => letters[nature] === letter) ?? natures[0],
    sauf: word === 'sans' ? codes : [],
    seulement: word === 'avec' ? codes : [],
  };
}

function codesOf(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => /^\d+$/.test(text)))];
}
