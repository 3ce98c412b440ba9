import type { ChainsQuestion, Critere, MesureDesPas, Niveau } from '@rome-graph/skill-graph';
import { niveaux } from './evaluate.command';
import { UsageError } from './usage.error';

/** How each chain of a matrix is chosen. */
export const criteres: readonly Critere[] = ['FORCE', 'EQUILIBRE', 'GOULOT', 'PAS'];
const mesures: readonly MesureDesPas[] = ['COUVERTURE', 'COSINUS_IDF'];

/** What chains are asked for, as options. */
export interface MatrixLimits {
  readonly niveau?: string;
  readonly critere?: string;
  readonly mesure?: string;
  readonly couvertureMin?: string;
  readonly communsMin?: string;
  readonly etapesMax?: string;
  readonly via?: string;
  /** Codes separated by commas. */
  readonly eviter?: string;
}

/** The question that options ask. @throws {UsageError} naming the option. */
export function matrixQuestion(options: MatrixLimits): { niveau: Niveau; question: ChainsQuestion } {
  const { couvertureMin, communsMin, etapesMax, via, eviter } = options;
  return {
    niveau: oneOf('--niveau', options.niveau, niveaux),
    question: {
      critere: oneOf('--critere', options.critere, criteres),
      mesureDesPas: oneOf('--mesure', options.mesure, mesures),
      ...(couvertureMin !== undefined && { couvertureMin: numberOf('--couverture-min', couvertureMin) }),
      ...(communsMin !== undefined && { communsMin: numberOf('--communs-min', communsMin) }),
      ...(etapesMax !== undefined && { etapesMax: numberOf('--etapes-max', etapesMax) }),
      ...(via !== undefined && { via: via.trim().toUpperCase() }),
      ...(eviter !== undefined && { exclus: new Set(eviter.split(',').map((code) => code.trim().toUpperCase())) }),
    },
  };
}

/** The first when none is given. */
function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]] | readonly T[],
): T {
  const found = value === undefined ? allowed[0] : allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} is "${value}"; give one of ${allowed.join(', ')}`);
}

function numberOf(option: string, value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  throw new UsageError(`${option} is "${value}"; give a number`);
}
