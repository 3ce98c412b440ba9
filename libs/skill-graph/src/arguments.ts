import type { Page } from './skill-graph.answers';
import { SkillGraphError } from './skill-graph.error';

/** A whole number no less than `least`, nor more than `most`; throws ARGUMENT_HORS_LIMITES naming the argument. */
export function requireCount(name: string, value: number, least: number, most = Infinity): number {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    const upTo = most === Infinity ? '' : ` and no more than ${most}`;
    throw outOfRange(name, `a whole number no less than ${least}${upTo}`, value);
  }
  return value;
}

/** A couverture that can be asked for, in (0, 1]; throws ARGUMENT_HORS_LIMITES naming the argument. */
export function requireCouvertureMin(value: number): number {
  return requireShare('couvertureMin', value);
}

/** A share, in (0, 1]; throws ARGUMENT_HORS_LIMITES naming the argument. */
export function requireShare(name: string, value: number): number {
  if (!(value > 0 && value <= 1)) throw outOfRange(name, 'above 0 and at most 1', value);
  return value;
}

/** A page of what shares at least `minimum` (≥ 1) items; throws ARGUMENT_HORS_LIMITES naming the argument. */
export function requirePage(minimum: number, { limite, decalage }: Page): void {
  requireCount('minimum', minimum, 1);
  requireCount('limite', limite, 0);
  requireCount('decalage', decalage, 0);
}

function outOfRange(name: string, wanted: string, value: number): SkillGraphError {
  return new SkillGraphError('ARGUMENT_HORS_LIMITES', name, `${name} must be ${wanted}: ${value}.`);
}
