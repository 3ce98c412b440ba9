import type { Liens } from '../../vocabulary/enumerations';
import type { PageArgs } from '../../vocabulary/page.args';
import type { MacroCompetencePartagee, PartDeTag } from './statistiques.types';

/** How many fiches and appellations have one value of a tag. */
export type CountOfTag = Pick<PartDeTag, 'tag' | 'valeur' | 'fiches' | 'appellations'>;

/** The counts with the share of each value among all those of its tag. */
export function withShares(counts: readonly CountOfTag[]): PartDeTag[] {
  return counts.map((count) => {
    const ofTag = counts.filter(({ tag }) => tag === count.tag);
    const total = (counted: 'fiches' | 'appellations'): number => ofTag.reduce((sum, part) => sum + part[counted], 0);
    return {
      ...count,
      partDesFiches: count.fiches / total('fiches'),
      partDesAppellations: count.appellations / total('appellations'),
    };
  });
}

/** Macro-compétences by the métiers that one way of attributing them counts, descending, then code; they come by AGREGES. */
export function rankedBy(liens: Liens, rows: readonly MacroCompetencePartagee[]): readonly MacroCompetencePartagee[] {
  return liens === 'AGREGES' ? rows : [...rows].sort((a, b) => b.directs - a.directs || (a.code < b.code ? -1 : 1));
}

/** One page of a ranked list, and how long the list is. */
export function pageOf<T>(rows: readonly T[], { limite, decalage }: PageArgs): { total: number; resultats: T[] } {
  return { total: rows.length, resultats: rows.slice(decalage, decalage + limite) };
}
