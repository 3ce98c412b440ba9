import type { ChainsQuestion } from '@rome-graph/skill-graph';
import type { Snapshot } from '../../engine/snapshot';
import { appliedWishes } from '../../traits/metier-filter';
import type { LeftOut, MetierFilter } from '../../traits/metier-filter';
import type { Critere, MesureDesPas } from '../../vocabulary/enumerations';
import type { ContraintesAppliquees } from './contraintes.input';

/** What chains are asked by, beside their ends and contraintes. */
export interface ChainsAsked {
  readonly critere: Critere;
  readonly nombre: number;
  readonly mesureDesPas: MesureDesPas;
}

/** The question as the engine is asked it. */
export function chainsQuestionOf(
  { critere, nombre, mesureDesPas }: ChainsAsked,
  contraintes: ContraintesAppliquees,
  filter: MetierFilter,
): ChainsQuestion {
  const { couvertureMin, communsMin, etapesMax, via } = contraintes;
  return {
    critere,
    mesureDesPas,
    nombre,
    couvertureMin,
    communsMin,
    ...(isGiven(etapesMax) && { etapesMax }),
    ...(isGiven(via) && { via }),
    exclus: filter.excluded(),
  };
}

/** What each wish leaves out of the métiers that a chain might go through: not its ends, nor the one that it must. */
export function leftOutBetween(
  { traits }: Snapshot,
  spared: readonly (string | null | undefined)[],
  filter: MetierFilter,
): LeftOut[] {
  if (filter.isEmpty) return [];
  return filter.leftOut(traits.all.without(traits.setOf(spared.filter(isGiven))));
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** The contraintes of the contract, which are told whether they are given or not: absent ones as null, lists as empty. */
const alwaysTold = [
  'eviter',
  'grandsDomaines',
  'eviterReglementes',
  'cadre',
  'transitionEcologique',
  'transitionNumerique',
  'transitionDemographique',
  'riasec',
] as const;

/** The contraintes as applied, for the methode of an answer. */
export function toldContraintes(contraintes: ContraintesAppliquees): Record<string, unknown> {
  const { couvertureMin, communsMin, etapesMax, via } = contraintes;
  return {
    couvertureMin,
    communsMin,
    etapesMax: etapesMax ?? null,
    via: via ?? null,
    ...appliedWishes(contraintes, alwaysTold),
  };
}

/** More steps than a counsellor would believe. */
const etapesPlausibles = 5;

/**
 * What an answer says of its critère and measure: that another couvertureMin holds by the cosine, and that chains by GOULOT
 * may be long, where one is.
 */
export function notesOnChains(
  { critere, mesureDesPas }: Pick<ChainsAsked, 'critere' | 'mesureDesPas'>,
  chains: readonly { readonly etapes: readonly unknown[] }[],
): string[] {
  const longest = Math.max(0, ...chains.map(({ etapes }) => etapes.length));
  return [
    ...(mesureDesPas === 'COSINUS_IDF'
      ? ["La force d'une étape est le cosinus des deux métiers : couvertureMin la borne, à 0,02 sans autre demande."]
      : []),
    ...(critere === 'GOULOT' && longest > etapesPlausibles
      ? [
          `Le critère GOULOT allonge les chaînes : la plus longue a ici ${longest} étapes. ` +
            `Demandez-en moins par contraintes.etapesMax, comme etapesMax: ${etapesPlausibles}.`,
        ]
      : []),
  ];
}
