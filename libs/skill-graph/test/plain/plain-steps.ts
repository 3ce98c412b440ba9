import type { Liens, MesureDesPas, Niveau, SkillGraphSource, SkillItemSource } from '../../src';

/*
 * Items, weights and steps of a release once more, from the definitions of analytics.md alone: nothing here comes from
 * the engine but the types of its source. Codes of items are unique across natures in the official data.
 */

/** Which definition of A(m) is meant, and what a step is as strong as: its couverture when left out. */
export interface Definition {
  readonly niveau: Niveau;
  readonly liens: Liens;
  readonly savoirEtre: boolean;
  readonly mesureDesPas?: MesureDesPas;
}

interface PlainStep {
  readonly vers: number;
  readonly couverture: number;
  readonly communs: number;
}

/**
 * Every step of a couverture above 0. Métiers are numbered by ascending code; the steps that leave métier m stand at
 * `start[m]` up to `start[m + 1]`, by descending couverture.
 */
export interface PlainSteps {
  readonly metiers: readonly string[];
  readonly start: Int32Array;
  readonly vers: Int32Array;
  readonly couverture: Float64Array;
  /** −ln couverture. */
  readonly cout: Float64Array;
  readonly communs: Int32Array;
}

/** A(m) of every métier, each in ascending code. */
export function itemsOfMetiers(source: SkillGraphSource, definition: Definition): Map<string, string[]> {
  const items = new Map(source.items.map((item) => [item.code, item]));
  const held = new Map(source.metiers.map((metier) => [metier, new Set<string>()]));
  for (const { metier, item } of source.links) {
    for (const code of broughtBy(items.get(item) as SkillItemSource, items, definition)) held.get(metier)?.add(code);
  }
  return new Map([...held].map(([metier, codes]) => [metier, [...codes].sort(ascending)]));
}

/** What one link of a fiche brings into A(m). */
function broughtBy(
  item: SkillItemSource,
  items: ReadonlyMap<string, SkillItemSource>,
  definition: Definition,
): string[] {
  const { niveau } = definition;
  const itself = item.nature !== 'MACRO_COMPETENCE' && (niveau === item.nature || niveau === 'TOUT');
  return [...(itself ? [item.code] : []), ...throughMacro(item, items, definition)];
}

/** How far above the macro-compétence of a link the items of a niveau stand; the others hold none of that tree. */
const levelsAboveMacro: Readonly<Partial<Record<Niveau, number>>> = {
  TOUT: 0,
  MACRO_COMPETENCE: 0,
  OBJECTIF: 1,
  ENJEU: 2,
};

/** What a link brings by the macro-compétence that it names, or, where links are aggregated, that its compétence is of. */
function throughMacro(
  item: SkillItemSource,
  items: ReadonlyMap<string, SkillItemSource>,
  { niveau, liens, savoirEtre }: Definition,
): string[] {
  const levels = levelsAboveMacro[niveau];
  const aggregates = niveau === 'TOUT' || liens === 'AGREGES';
  const ofCompetence = aggregates ? parentOf(item, items) : undefined;
  let found = item.nature === 'MACRO_COMPETENCE' ? item : ofCompetence;
  if (levels === undefined || (found?.savoirEtre && !savoirEtre)) return [];
  for (let level = 0; found && level < levels; level++) found = parentOf(found, items);
  return found ? [found.code] : [];
}

function parentOf(item: SkillItemSource, items: ReadonlyMap<string, SkillItemSource>): SkillItemSource | undefined {
  return item.parent === undefined ? undefined : items.get(item.parent);
}

/** Strength of every ordered pair of métiers that share an item of some weight, summed in ascending code of item. */
export function plainSteps(source: SkillGraphSource, definition: Definition): PlainSteps {
  const held = itemsOfMetiers(source, definition);
  const metiers = [...held.keys()].sort(ascending);
  const holders = new Map<string, number[]>();
  metiers.forEach((metier, number) => {
    for (const item of held.get(metier) ?? []) holders.set(item, [...(holders.get(item) ?? []), number]);
  });
  const weight = (item: string): number => Math.log(metiers.length / (holders.get(item) as number[]).length);
  const isCosine = definition.mesureDesPas === 'COSINUS_IDF';
  const part = (item: string): number => (isCosine ? weight(item) ** 2 : weight(item));
  const totals = metiers.map((metier) => (held.get(metier) ?? []).reduce((sum, item) => sum + part(item), 0));
  const whole = (de: number, vers: number): number =>
    isCosine ? Math.sqrt(at(totals, de) * at(totals, vers)) : at(totals, vers);
  const steps: PlainStep[][] = metiers.map((metier, de) => {
    const shared = new Float64Array(metiers.length);
    const communs = new Int32Array(metiers.length);
    for (const item of held.get(metier) ?? []) {
      const itemWeight = part(item);
      for (const vers of holders.get(item) as number[]) {
        shared[vers] = at(shared, vers) + itemWeight;
        communs[vers] = at(communs, vers) + 1;
      }
    }
    return totals
      .map((_, vers) => ({
        vers,
        couverture: Math.min(1, at(shared, vers) / whole(de, vers)),
        communs: at(communs, vers),
      }))
      .filter(({ vers, couverture }) => vers !== de && couverture > 0)
      .sort((a, b) => b.couverture - a.couverture);
  });
  return { metiers, ...inRows(steps) };
}

function inRows(steps: readonly (readonly PlainStep[])[]): Omit<PlainSteps, 'metiers'> {
  const start = new Int32Array(steps.length + 1);
  steps.forEach((row, de) => (start[de + 1] = at(start, de) + row.length));
  const size = at(start, steps.length);
  const [vers, couverture, communs] = [new Int32Array(size), new Float64Array(size), new Int32Array(size)];
  steps.flat().forEach((step, slot) => {
    vers[slot] = step.vers;
    couverture[slot] = step.couverture;
    communs[slot] = step.communs;
  });
  return { start, vers, couverture, cout: couverture.map((share) => 0 - Math.log(share)), communs };
}

function at(values: ArrayLike<number>, position: number): number {
  return values[position] as number;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
