import type { QueryState } from '../../address/query-state';
import { oneOf, wholeNumber } from '../../address/query-state';

/** What makes a chain the best, in the order in which they are offered. */
export const criteres = ['FORCE', 'GOULOT', 'EQUILIBRE', 'PAS'] as const;
export type Critere = (typeof criteres)[number];

/** What makes a step strong. */
export const mesures = ['COUVERTURE', 'COSINUS_IDF'] as const;
export type MesureDesPas = (typeof mesures)[number];

/** How the chosen chain is shown. */
export const vues = ['dessin', 'tableau'] as const;
export type Vue = (typeof vues)[number];

/** The least couvertures of a step that are offered, in percent; 0 is that of the API. */
export const couverturesOffered = [0, 10, 20, 30, 40, 50] as const;

/** The most steps that are offered; 0 is as many as it takes. */
export const etapesOffered = [0, 1, 2, 3, 4, 5, 6] as const;

/** How many chains are compared. */
export const nombreMax = 6;

/** All that the address of the page says. */
export interface PasserellesState {
  readonly de: string | undefined;
  readonly vers: string | undefined;
  readonly critere: Critere;
  readonly mesure: MesureDesPas;
  readonly nombre: number;
  /** Which of the chains is shown whole, from 1 on. */
  readonly rang: number;
  readonly vue: Vue;
  readonly sansReglementes: boolean;
  /** The most steps; undefined for as many as it takes. */
  readonly etapesMax: number | undefined;
  /** In percent; undefined for that of the API. */
  readonly couvertureMin: number | undefined;
  readonly via: string | undefined;
}

/** Reads an address: what it says wrong is as if it did not say it. */
export function readPasserelles(search: string): PasserellesState {
  const asked = new URLSearchParams(search);
  const nombre = wholeNumber(asked.get('nombre'), 1, nombreMax, 3);
  return {
    de: asked.get('de') || undefined,
    vers: asked.get('vers') || undefined,
    critere: oneOf(asked.get('critere'), criteres),
    mesure: oneOf(asked.get('mesure'), mesures),
    nombre,
    rang: wholeNumber(asked.get('rang'), 1, nombre, 1),
    vue: oneOf(asked.get('vue'), vues),
    sansReglementes: asked.get('reglementes') === 'non',
    etapesMax: wholeNumber(asked.get('etapes'), 0, 20, 0) || undefined,
    couvertureMin: wholeNumber(asked.get('couverture'), 0, 100, 0) || undefined,
    via: asked.get('via') || undefined,
  };
}

/** What the address says of a state: only what differs from what is shown without. */
export function passerellesQuery(state: PasserellesState): QueryState {
  const unless = (value: string | number | undefined, usual: string | number | undefined): string | undefined =>
    value === usual || value === undefined ? undefined : String(value);
  return {
    de: state.de,
    vers: state.vers,
    critere: unless(state.critere, criteres[0]),
    mesure: unless(state.mesure, mesures[0]),
    nombre: unless(state.nombre, 3),
    rang: unless(state.rang, 1),
    vue: unless(state.vue, vues[0]),
    reglementes: state.sansReglementes ? 'non' : undefined,
    etapes: unless(state.etapesMax, undefined),
    couverture: unless(state.couvertureMin, undefined),
    via: state.via,
  };
}

/** The question of a state whose two ends are known. */
export function passerellesVariables(state: PasserellesState, de: string, vers: string): PasserellesVariables {
  const { critere, mesure, nombre, sansReglementes, etapesMax, couvertureMin, via } = state;
  return {
    de,
    vers,
    critere,
    mesureDesPas: mesure,
    nombre,
    contraintes: {
      ...(sansReglementes && { eviterReglementes: true }),
      ...(etapesMax !== undefined && { etapesMax }),
      ...(couvertureMin !== undefined && { couvertureMin: couvertureMin / 100 }),
      ...(via !== undefined && { via }),
    },
  };
}

/** The variables of the question of this page. */
export interface PasserellesVariables {
  readonly de: string;
  readonly vers: string;
  readonly critere: Critere;
  readonly mesureDesPas: MesureDesPas;
  readonly nombre: number;
  readonly contraintes: {
    readonly eviterReglementes?: boolean;
    readonly etapesMax?: number;
    readonly couvertureMin?: number;
    readonly via?: string;
  };
}
