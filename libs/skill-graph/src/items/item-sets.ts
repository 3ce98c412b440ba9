import type { GraphTables, ItemTable } from '../tables/graph-tables';
import type { Liens, Niveau } from '../skill-graph.source';

/** Which definition of A(m) is meant, as effectively applied. */
export interface ItemSetDefinition {
  readonly niveau: Niveau;
  readonly liens: Liens;
  readonly savoirEtre: boolean;
}

/** A(m) of every métier: the items of m stand at `start[m]` up to `start[m + 1]`, in ascending index (so code). */
export interface ItemSets {
  readonly start: Int32Array;
  readonly items: Int32Array;
  /** 1 where the direct link métier → item is coeur de métier. */
  readonly coeurMetier: Uint8Array;
}

/**
 * The definition that applies: TOUT is always AGREGES, and neither liens nor savoirEtre means anything at COMPETENCE
 * and SAVOIR.
 */
export function effectiveDefinition(niveau: Niveau, liens: Liens, savoirEtre: boolean): ItemSetDefinition {
  if (niveau === 'COMPETENCE' || niveau === 'SAVOIR') return { niveau, liens: 'AGREGES', savoirEtre: false };
  return { niveau, liens: niveau === 'TOUT' ? 'AGREGES' : liens, savoirEtre };
}

const NIVEAUX: readonly Niveau[] = ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];

/** Every definition that differs from the others in effect: 16. */
export function allDefinitions(): ItemSetDefinition[] {
  const definitions = NIVEAUX.flatMap((niveau) =>
    (['AGREGES', 'DIRECTS'] as const).flatMap((liens) =>
      [false, true].map((savoirEtre) => effectiveDefinition(niveau, liens, savoirEtre)),
    ),
  );
  return [...new Map(definitions.map((definition) => [JSON.stringify(definition), definition])).values()];
}

/** A(m) for every métier m, under one definition. */
export function buildItemSets(tables: GraphTables, contribution: Contributions): ItemSets {
  const { links, metiers } = tables;
  const collector = new ItemCollector(metiers.length, tables.items.codes.length, links.items.length);
  for (let metier = 0; metier < metiers.length; metier++) {
    for (let slot = links.start[metier]; slot < links.start[metier + 1]; slot++) {
      const linked = links.items[slot];
      collector.add(contribution.own[linked], links.coeurMetier[slot] === 1);
      collector.add(contribution.derived[linked], false);
    }
    collector.closeMetier();
  }
  return collector.finish();
}

/**
 * What someone holds who has exercised `metiers` and holds `linked` items, as a mark per item: A(m) of each métier, and
 * what a fiche linked to these items would hold, so with the macro-compétence of a compétence where liens are AGREGES.
 */
export function heldItems(
  { own, derived }: Contributions,
  { start, items }: ItemSets,
  metiers: Iterable<number>,
  linked: Iterable<number>,
): Uint8Array {
  const held = new Uint8Array(own.length);
  for (const metier of metiers) {
    for (const item of items.subarray(start[metier], start[metier + 1])) held[item] = 1;
  }
  for (const item of linked) {
    for (const added of [own[item], derived[item]]) if (added >= 0) held[added] = 1;
  }
  return held;
}

/** What one direct link adds to A(m): the linked item itself, and one item derived from it; −1 for nothing. */
export interface Contributions {
  readonly own: Int32Array;
  /** Of a compétence its macro-compétence, where a definition has both: so what learning it brings, too. */
  readonly derived: Int32Array;
}

/** What links add, by the index of the linked item. */
export function contributions(items: ItemTable, definition: ItemSetDefinition): Contributions {
  const own = new Int32Array(items.codes.length).fill(-1);
  const derived = new Int32Array(items.codes.length).fill(-1);
  for (let item = 0; item < items.codes.length; item++) {
    if (isHeldItself(items, item, definition)) own[item] = item;
    derived[item] = derivedItem(items, item, definition);
  }
  return { own, derived };
}

function isHeldItself(items: ItemTable, item: number, { niveau, savoirEtre }: ItemSetDefinition): boolean {
  const nature = items.natures[item];
  if (nature !== niveau && niveau !== 'TOUT') return false;
  return items.savoirEtre[item] === 0 || (nature === 'MACRO_COMPETENCE' && savoirEtre);
}

/** How many levels above the macro-compétence the items of a niveau stand; absent where nothing is derived. */
const LEVELS_ABOVE_MACRO: Readonly<Partial<Record<Niveau, number>>> = {
  TOUT: 0,
  MACRO_COMPETENCE: 0,
  OBJECTIF: 1,
  ENJEU: 2,
};

function derivedItem(items: ItemTable, item: number, definition: ItemSetDefinition): number {
  const levels = LEVELS_ABOVE_MACRO[definition.niveau];
  const macro = aggregatedMacro(items, item, definition);
  if (levels === undefined || macro < 0) return -1;
  if (items.savoirEtre[macro] === 1 && !definition.savoirEtre) return -1;
  let derived = macro;
  for (let level = 0; level < levels && derived >= 0; level++) derived = items.parents[derived];
  return derived === item ? -1 : derived;
}

/** The macro-compétence through which a linked item counts: itself, or that of a compétence under AGREGES; else −1. */
function aggregatedMacro(items: ItemTable, item: number, { liens }: ItemSetDefinition): number {
  const nature = items.natures[item];
  if (nature === 'MACRO_COMPETENCE') return item;
  return nature === 'COMPETENCE' && liens === 'AGREGES' ? items.parents[item] : -1;
}

/** Gathers the items of one métier after another, each item once per métier. */
class ItemCollector {
  private readonly start: Int32Array;
  private readonly items: Int32Array;
  private readonly coeurMetier: Uint8Array;
  private readonly heldBy: Int32Array;
  private readonly coeurOf: Int32Array;
  private metier = 0;
  private size = 0;

  constructor(metierCount: number, itemCount: number, linkCount: number) {
    this.start = new Int32Array(metierCount + 1);
    this.items = new Int32Array(2 * linkCount);
    this.coeurMetier = new Uint8Array(2 * linkCount);
    this.heldBy = new Int32Array(itemCount).fill(-1);
    this.coeurOf = new Int32Array(itemCount).fill(-1);
  }

  add(item: number, coeurMetier: boolean): void {
    if (item < 0) return;
    if (coeurMetier) this.coeurOf[item] = this.metier;
    if (this.heldBy[item] === this.metier) return;
    this.heldBy[item] = this.metier;
    this.items[this.size++] = item;
  }

  closeMetier(): void {
    const first = this.start[this.metier];
    this.items.subarray(first, this.size).sort();
    for (let slot = first; slot < this.size; slot++) {
      this.coeurMetier[slot] = this.coeurOf[this.items[slot]] === this.metier ? 1 : 0;
    }
    this.metier++;
    this.start[this.metier] = this.size;
  }

  finish(): ItemSets {
    return {
      start: this.start,
      items: this.items.slice(0, this.size),
      coeurMetier: this.coeurMetier.slice(0, this.size),
    };
  }
}
