import type { MetierTraits } from '../../engine/metier-traits';
import type { Contraintes } from './contraintes.input';

/** Says of a métier that a chain may not go through it. */
type Exclusion = (metier: MetierTraits) => boolean;

/** The métiers that contraintes exclude from the middle of a chain, `via` left aside. */
export function excludedMetiers(metiers: Iterable<MetierTraits>, contraintes: Contraintes): ReadonlySet<string> {
  const exclusions = exclusionsOf(contraintes);
  const excluded = new Set<string>();
  if (exclusions.length === 0) return excluded;
  for (const metier of metiers) {
    if (exclusions.some((excludes) => excludes(metier))) excluded.add(metier.code);
  }
  return excluded;
}

/** A list that is absent or empty, and a value that is absent, exclude nothing. */
function exclusionsOf(contraintes: Contraintes): Exclusion[] {
  const { cadre, transitionNumerique, transitionDemographique } = contraintes;
  const eviter = new Set(contraintes.eviter);
  return [
    ...(eviter.size > 0 ? [({ code }: MetierTraits) => eviter.has(code)] : []),
    ...(contraintes.eviterReglementes ? [({ emploiReglemente }: MetierTraits) => emploiReglemente === true] : []),
    ...notAmong(contraintes.grandsDomaines, ({ grandDomaine }) => grandDomaine),
    ...notAmong(contraintes.transitionEcologique, (metier) => metier.transitionEcologique),
    ...notAmong(contraintes.riasec, ({ riasecMajeur }) => riasecMajeur),
    ...notAmong(listOf(cadre), ({ emploiCadre }) => emploiCadre),
    ...notAmong(listOf(transitionNumerique), (metier) => metier.transitionNumerique),
    ...notAmong(listOf(transitionDemographique), (metier) => metier.transitionDemographique),
  ];
}

function notAmong<T>(wanted: readonly T[] | null | undefined, of: (metier: MetierTraits) => T | null): Exclusion[] {
  if (!wanted || wanted.length === 0) return [];
  return [
    (metier) => {
      const value = of(metier);
      return value === null || !wanted.includes(value);
    },
  ];
}

function listOf<T>(value: T | null | undefined): T[] {
  return value === null || value === undefined ? [] : [value];
}
