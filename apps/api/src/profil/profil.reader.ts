import { foldCode } from '@rome-graph/domain';
import type { Experience as EngineExperience, Profil as EngineProfil } from '@rome-graph/skill-graph';
import type { Snapshot } from '../engine/snapshot';
import { checkWishes } from '../metiers/choose-metiers';
import { requireItems } from '../metiers/require-known';
import { requireMetier } from '../metiers/require-metier';
import { badUserInput } from '../platform/errors/api-errors';
import { NatureExperience } from '../vocabulary/enumerations';
import type { ExperienceLue } from './experience-lue.type';
import type { Experience } from './experience.input';
import type { Profil } from './profil.input';

/** A profile checked against the release: what is brought, and what is wished of métiers. */
export interface CheckedProfil {
  readonly brought: EngineProfil;
  /** The experiences as given, in the order of the question, those in detail last. */
  readonly experiences: readonly ExperienceLue[];
  readonly inclureExperiences: boolean;
  readonly wishes: Profil;
}

/**
 * Checks a profile, and turns its appellations into their métiers.
 *
 * @param argument where the profile is given
 * @throws BAD_USER_INPUT naming the list of the profile that holds an unknown code, or an item that is not of the métier, or `profil`
 * when it brings nothing.
 */
export function readProfil(snapshot: Snapshot, profil: Profil, argument = 'profil'): CheckedProfil {
  const whole = (profil.experiences ?? []).map((code) => wholeExperience(snapshot, `${argument}.experiences`, code));
  const detailed = (profil.experiencesDetaillees ?? []).map((experience, index) =>
    detailedExperience(snapshot, `${argument}.experiencesDetaillees.${index}`, experience),
  );
  const experiences = [...whole, ...detailed];
  const items = requireItems(snapshot, `${argument}.items`, profil.items ?? []);
  if (experiences.length + items.length === 0) {
    throw badUserInput(
      argument,
      `A profile needs an experience or an item: give ${argument}.experiences, ${argument}.experiencesDetaillees or ${argument}.items.`,
    );
  }
  return {
    brought: { experiences: experiences.map(engineExperience), items: [...new Set(items)].sort() },
    experiences,
    inclureExperiences: profil.inclureExperiences ?? false,
    wishes: checkWishes(snapshot, argument, profil),
  };
}

/** The codes of the métiers of the experiences of a profile, each once, ascending. */
export function metiersOfProfil({ experiences }: CheckedProfil): string[] {
  return [...new Set(experiences.map(({ metier }) => metier.code))].sort();
}

/** What a profile brings, as a methode tells it. */
export function appliedProfil(profil: CheckedProfil): Record<string, unknown> {
  return {
    metiers: metiersOfProfil(profil),
    experiences: profil.experiences.map(({ metier, ...told }) => ({ metier: metier.code, ...told })),
    items: profil.brought.items,
    inclureExperiences: profil.inclureExperiences,
  };
}

function wholeExperience(snapshot: Snapshot, argument: string, typed: string): ExperienceLue {
  return {
    ...metierOf(snapshot, argument, typed),
    nature: NatureExperience.PROFESSIONNELLE,
    seulement: null,
    sauf: null,
    mois: null,
    annee: null,
  };
}

function detailedExperience(snapshot: Snapshot, argument: string, experience: Experience): ExperienceLue {
  const named = metierOf(snapshot, `${argument}.code`, experience.code);
  const { nature, seulement, sauf, mois, annee } = experience;
  if (isGiven(seulement) && isGiven(sauf)) {
    throw badUserInput(
      `${argument}.sauf`,
      `seulement and sauf say the same in two ways: give one of them for ${named.metier.code}.`,
    );
  }
  const itemsOf = (list: 'seulement' | 'sauf', given: readonly string[] | null | undefined): string[] | null =>
    isGiven(given) ? requireItemsOf(snapshot, `${argument}.${list}`, named.metier.code, given) : null;
  return {
    ...named,
    nature: nature ?? NatureExperience.PROFESSIONNELLE,
    seulement: itemsOf('seulement', seulement),
    sauf: itemsOf('sauf', sauf),
    mois: mois ?? null,
    annee: annee ?? null,
  };
}

function metierOf(snapshot: Snapshot, argument: string, typed: string): Pick<ExperienceLue, 'metier' | 'appellation'> {
  const { metier, appellation } = namedMetier(snapshot, argument, typed);
  return { metier: snapshot.labels.metier(metier), appellation };
}

/**
 * The métier that a code ROME or the code OGR of an appellation names.
 *
 * @throws BAD_USER_INPUT naming the argument.
 */
export function namedMetier(
  snapshot: Snapshot,
  argument: string,
  typed: string,
): { readonly metier: string; readonly appellation: string | null } {
  const code = foldCode(typed);
  const designated = snapshot.appellations.get(code);
  if (designated !== undefined) return { metier: designated, appellation: code };
  return { metier: requireMetier(snapshot, argument, typed), appellation: null };
}

function requireItemsOf(snapshot: Snapshot, argument: string, metier: string, given: readonly string[]): string[] {
  const items = [...new Set(requireItems(snapshot, argument, given))].sort();
  const own = new Set(snapshot.graph.itemsOfFiche(metier));
  const foreign = items.find((code) => !own.has(code));
  if (foreign === undefined) return items;
  const { libelle } = snapshot.labels.metier(metier);
  throw badUserInput(
    argument,
    `${metier} (${libelle}) has no item "${foreign}": activites(metier: "${metier}") lists those that it has. What is known otherwise belongs into items.`,
  );
}

function engineExperience({ metier, seulement, sauf }: ExperienceLue): EngineExperience {
  return { metier: metier.code, ...(seulement && { seulement }), ...(sauf && { sauf }) };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
