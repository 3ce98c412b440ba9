import { SkillGraphError } from '../skill-graph.error';
import type {
  MobiliteSource,
  NatureItem,
  SkillGraphSource,
  SkillItemSource,
  SkillLinkSource,
} from '../skill-graph.source';
import { finish } from '../slices';
import type { Sliced } from '../slices';

/** Every nature, in the order that separates two items of the same code. */
const NATURES: readonly NatureItem[] = ['COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'];

/** Natures a fiche can be linked to; objectifs and enjeux are only ever derived. */
const LINKED_NATURES: readonly NatureItem[] = ['COMPETENCE', 'MACRO_COMPETENCE', 'SAVOIR'];

/** Nature of the parent of an item; the others have none. */
const PARENT_NATURE: Readonly<Partial<Record<NatureItem, NatureItem>>> = {
  COMPETENCE: 'MACRO_COMPETENCE',
  MACRO_COMPETENCE: 'OBJECTIF',
  OBJECTIF: 'ENJEU',
};

/** How many entries are counted between two pauses: a millisecond or two. */
const ENTRIES_PER_SLICE = 262_144;

/** More than 600 times those of ROME 4.0; steps are counted in 32 bits, which some 200 000 métiers as dense as those would fill. */
const METIERS_MAX = 1_048_576;

/** The items of the nomenclature by dense index, in ascending (code, nature). */
export interface ItemTable {
  readonly codes: readonly string[];
  readonly natures: readonly NatureItem[];
  readonly savoirEtre: Uint8Array;
  /** Dense index of the parent, −1 without. */
  readonly parents: Int32Array;
  /** Dense index by nature, then code. */
  readonly index: ReadonlyMap<NatureItem, ReadonlyMap<string, number>>;
}

/** Direct links: those of métier m stand at `start[m]` up to, but not including, `start[m + 1]`. */
export interface LinkTable {
  readonly start: Int32Array;
  readonly items: Int32Array;
  readonly coeurMetier: Uint8Array;
}

/** One release with codes replaced by dense indices; index order is ascending code, by UTF-16 code unit. */
export interface GraphTables {
  readonly metiers: readonly string[];
  readonly metierIndex: ReadonlyMap<string, number>;
  readonly items: ItemTable;
  readonly links: LinkTable;
  /** Rank of an official mobilité by `de × number of métiers + vers`. */
  readonly mobilites: ReadonlyMap<number, number>;
}

/** Checks a source and gives every code its dense index; throws SkillGraphError naming the first code at fault. */
export function* buildGraphTables(source: SkillGraphSource): Sliced<GraphTables> {
  const metiers = [...source.metiers].sort(compareCodes);
  const metierIndex = indexMetiers(metiers);
  yield;
  const items = buildItemTable(source.items);
  yield;
  const links = buildLinkTable(source.links, metierIndex, items);
  yield;
  return { metiers, metierIndex, items, links, mobilites: buildMobilites(source.mobilites ?? [], metierIndex) };
}

/** Dense index of a métier; throws METIER_INCONNU. */
export function requireMetier(index: ReadonlyMap<string, number>, code: string): number {
  const found = index.get(code);
  if (found === undefined) {
    throw new SkillGraphError('METIER_INCONNU', code, `Unknown métier ${code}.`);
  }
  return found;
}

/** Dense indices of two different métiers; throws METIER_INCONNU, METIERS_IDENTIQUES. */
export function requireTwoMetiers(index: ReadonlyMap<string, number>, de: string, vers: string): [number, number] {
  const pair: [number, number] = [requireMetier(index, de), requireMetier(index, vers)];
  if (de === vers) {
    throw new SkillGraphError('METIERS_IDENTIQUES', de, `Two different métiers are needed: ${de} is given twice.`);
  }
  return pair;
}

/** Dense index of an item that a fiche can be linked to, by OGR code; undefined when there is none. */
export function linkedItem({ index }: ItemTable, code: string): number | undefined {
  for (const nature of LINKED_NATURES) {
    const item = index.get(nature)?.get(code);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** The same; throws ITEM_INCONNU. */
export function requireLinkedItem(items: ItemTable, code: string): number {
  const item = linkedItem(items, code);
  if (item !== undefined) return item;
  throw new SkillGraphError('ITEM_INCONNU', code, `Unknown item ${code}: no compétence, macro-compétence or savoir.`);
}

/** The métiers that the official mobilités of each métier lead to, by index. */
export function officialTargets({ metiers, mobilites }: GraphTables): ReadonlySet<number>[] {
  const targets = metiers.map(() => new Set<number>());
  for (const key of mobilites.keys()) targets[Math.floor(key / metiers.length)]?.add(key % metiers.length);
  return targets;
}

/** Rank of the official mobilité between two métiers by index, null when there is none. */
export function mobiliteRank(tables: GraphTables, de: number, vers: number): number | null {
  return tables.mobilites.get(de * tables.metiers.length + vers) ?? null;
}

function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function indexMetiers(metiers: readonly string[]): Map<string, number> {
  if (metiers.length > METIERS_MAX) {
    const message = `${metiers.length} métiers: the engine holds at most ${METIERS_MAX}.`;
    throw new SkillGraphError('SOURCE_TROP_GRANDE', metiers[METIERS_MAX] ?? '', message);
  }
  const index = new Map(metiers.map((code, position) => [code, position]));
  metiers.forEach((code, position) => {
    if (index.get(code) !== position) {
      throw new SkillGraphError('METIER_EN_DOUBLE', code, `Métier ${code} is given more than once.`);
    }
  });
  return index;
}

function buildItemTable(source: readonly SkillItemSource[]): ItemTable {
  const sorted = [...source].sort(compareItems);
  const index = indexItems(sorted);
  return {
    codes: sorted.map((item) => item.code),
    natures: sorted.map((item) => item.nature),
    savoirEtre: Uint8Array.from(sorted, (item) => (item.savoirEtre ? 1 : 0)),
    parents: Int32Array.from(sorted, (item) => parentIndex(item, index)),
    index,
  };
}

function compareItems(a: SkillItemSource, b: SkillItemSource): number {
  return compareCodes(a.code, b.code) || NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature);
}

function indexItems(sorted: readonly SkillItemSource[]): Map<NatureItem, Map<string, number>> {
  const index = new Map(NATURES.map((nature) => [nature, new Map<string, number>()]));
  sorted.forEach((item, position) => {
    const codes = index.get(item.nature);
    if (codes === undefined) {
      throw new SkillGraphError('ITEM_INCONNU', item.code, `Item ${item.code} has no known nature: ${item.nature}.`);
    }
    if (codes.has(item.code)) {
      const message = `Item ${item.code} (${item.nature}) is given more than once.`;
      throw new SkillGraphError('ITEM_EN_DOUBLE', item.code, message);
    }
    codes.set(item.code, position);
  });
  return index;
}

function parentIndex(item: SkillItemSource, index: ItemTable['index']): number {
  if (item.parent === undefined) return -1;
  const nature = PARENT_NATURE[item.nature];
  const parent = nature && index.get(nature)?.get(item.parent);
  if (parent === undefined) {
    const wanted = nature ? `no ${nature} has that code` : `an item of that nature has no parent`;
    const message = `Item ${item.code} (${item.nature}) names ${item.parent} as its parent: ${wanted}.`;
    throw new SkillGraphError('PARENT_INCONNU', item.parent, message);
  }
  return parent;
}

function buildLinkTable(
  source: readonly SkillLinkSource[],
  metierIndex: ReadonlyMap<string, number>,
  items: ItemTable,
): LinkTable {
  const metiers = Int32Array.from(source, (link) => requireMetier(metierIndex, link.metier));
  const linked = indexLinkedItems(items);
  const start = rowStarts(metiers, metierIndex.size);
  const next = start.slice();
  const table = { start, items: new Int32Array(source.length), coeurMetier: new Uint8Array(source.length) };
  source.forEach((link, position) => {
    const metier = metiers[position];
    const slot = next[metier];
    next[metier] = slot + 1;
    table.items[slot] = itemOfLink(linked, link);
    table.coeurMetier[slot] = link.coeurMetier ? 1 : 0;
  });
  refuseDoubleLinks(table, items, [...metierIndex.keys()]);
  return table;
}

/** Where each row begins when `rows` says to which row every entry belongs; one more entry closes the last row. */
export function rowStarts(rows: Uint16Array | Int32Array, rowCount: number): Int32Array {
  return finish(rowStartsInSlices(rows, rowCount));
}

/** The same where there are millions of entries: pauses among them. */
export function* rowStartsInSlices(rows: Uint16Array | Int32Array, rowCount: number): Sliced<Int32Array> {
  const start = new Int32Array(rowCount + 1);
  for (let entry = 0; entry < rows.length; entry++) {
    start[rows[entry] + 1]++;
    if (entry % ENTRIES_PER_SLICE === 0) yield;
  }
  for (let row = 0; row < rowCount; row++) start[row + 1] = start[row + 1] + start[row];
  return start;
}

const AMBIGUOUS = -1;

function indexLinkedItems(items: ItemTable): Map<string, number> {
  const linked = new Map<string, number>();
  for (const nature of LINKED_NATURES) {
    for (const [code, item] of items.index.get(nature) ?? []) linked.set(code, linked.has(code) ? AMBIGUOUS : item);
  }
  return linked;
}

function itemOfLink(linked: ReadonlyMap<string, number>, link: SkillLinkSource): number {
  const item = linked.get(link.item);
  if (item === undefined) {
    const message = `Métier ${link.metier} is linked to ${link.item}, which is no compétence, macro-compétence or savoir.`;
    throw new SkillGraphError('ITEM_INCONNU', link.item, message);
  }
  if (item === AMBIGUOUS) {
    const message = `Métier ${link.metier} is linked to ${link.item}, a code that items of several natures carry.`;
    throw new SkillGraphError('ITEM_AMBIGU', link.item, message);
  }
  return item;
}

function refuseDoubleLinks(links: LinkTable, items: ItemTable, metiers: readonly string[]): void {
  const lastMetier = new Int32Array(items.codes.length).fill(-1);
  metiers.forEach((code, metier) => {
    for (let slot = links.start[metier]; slot < links.start[metier + 1]; slot++) {
      const item = links.items[slot];
      if (lastMetier[item] === metier) {
        const itemCode = items.codes[item];
        throw new SkillGraphError(
          'LIEN_EN_DOUBLE',
          itemCode,
          `Métier ${code} is linked to ${itemCode} more than once.`,
        );
      }
      lastMetier[item] = metier;
    }
  });
}

function buildMobilites(
  source: readonly MobiliteSource[],
  metierIndex: ReadonlyMap<string, number>,
): Map<number, number> {
  const mobilites = new Map<number, number>();
  for (const { de, vers, ordre } of source) {
    const key = requireMetier(metierIndex, de) * metierIndex.size + requireMetier(metierIndex, vers);
    if (mobilites.has(key)) {
      throw new SkillGraphError('MOBILITE_EN_DOUBLE', de, `Mobilité ${de} → ${vers} is given more than once.`);
    }
    mobilites.set(key, ordre);
  }
  return mobilites;
}
