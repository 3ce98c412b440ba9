import { ficheItems } from '../items/fiche-items';
import { heldItems } from '../items/item-sets';
import type { ViewItems } from '../items/view-items';
import type { Experience, Profil } from '../skill-graph.answers';
import { SkillGraphError } from '../skill-graph.error';
import { requireLinkedItem, requireMetier } from '../tables/graph-tables';
import type { GraphTables } from '../tables/graph-tables';

/** What a profile holds in one view, by index. */
export interface HeldProfile {
  /** By item: 1 where the profile holds it. */
  readonly held: Uint8Array;
  /** The métiers of its experiences, whole or in part. */
  readonly exercised: ReadonlySet<number>;
  /** Those of whole experiences. */
  readonly whole: ReadonlySet<number>;
}

/**
 * Reads a profile: A(m) of every whole experience; of the others what is kept of the fiche; the items held besides; and the
 * macro-compétence of every compétence among them, as a fiche holds it where liens are AGREGES. Throws METIER_INCONNU, ITEM_INCONNU,
 * ITEM_ETRANGER when an experience names an item that its métier has not, ARGUMENT_HORS_LIMITES when it names both what was done and
 * what was not.
 */
export function heldProfile(view: ViewItems, { experiences, items }: Profil): HeldProfile {
  const { tables, definition, contributions, sets } = view;
  const exercised = new Set<number>();
  const whole = new Set<number>();
  const linked = items.map((code) => requireLinkedItem(tables.items, code));
  for (const experience of experiences) {
    const metier = requireMetier(tables.metierIndex, experience.metier);
    exercised.add(metier);
    const done = itemsDone(tables, metier, experience);
    if (done === undefined) {
      whole.add(metier);
      continue;
    }
    const direct = definition.liens === 'AGREGES' ? undefined : directItems(tables, metier);
    for (const item of done) if (direct?.has(item) !== false) linked.push(item);
  }
  return { held: heldItems(contributions, sets, whole, linked), exercised, whole };
}

/** The items of its fiche that an experience in part keeps; undefined of a whole one. */
function itemsDone(
  tables: GraphTables,
  metier: number,
  { metier: code, seulement, sauf }: Experience,
): Iterable<number> | undefined {
  if (seulement === undefined && sauf === undefined) return undefined;
  if (seulement !== undefined && sauf !== undefined) {
    const message = `The experience ${code} names both the items that were done and those that were not.`;
    throw new SkillGraphError('ARGUMENT_HORS_LIMITES', 'experiences', message);
  }
  const own = ficheItems(tables, metier);
  const named = new Set(
    Array.from(seulement ?? sauf ?? [], (item) => {
      const index = requireLinkedItem(tables.items, item);
      if (own.has(index)) return index;
      throw new SkillGraphError('ITEM_ETRANGER', item, `The métier ${code} has no item ${item}.`);
    }),
  );
  return seulement !== undefined ? named : [...own].filter((item) => !named.has(item));
}

function directItems({ links }: GraphTables, metier: number): ReadonlySet<number> {
  return new Set(links.items.subarray(links.start[metier], links.start[metier + 1]));
}
