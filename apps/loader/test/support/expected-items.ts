import type { OfficialCsv } from '@rome-graph/testing';

/** A métier close to another, as PROCHE stores it. */
export interface ExpectedProche {
  readonly de: string;
  readonly vers: string;
  readonly couverture: number;
  readonly communs: number;
}

/**
 * The items of each métier at niveau TOUT, from the files: the compétences that it mobilises, its macro-compétences and those
 * above its compétences, its savoirs; no savoir-être.
 */
export function itemsByMetier(csv: OfficialCsv): ReadonlyMap<string, ReadonlySet<string>> {
  const category = csv.by('referentiel_competence', 'code_ogr', 'cat_comp');
  const above = csv.by('arborescence_competences', 'code_ogr_competence', 'code_ogr_macro_competence');
  const items = new Map<string, Set<string>>();
  for (const { code_rome = '' } of csv.rows('referentiel_code_rome')) items.set(code_rome, new Set());
  for (const { code_rome = '', code_compo_bloc, code_ogr = '' } of csv.rows('liens_rome_referentiels')) {
    if (code_compo_bloc !== '5' || category.get(code_ogr) === 'Savoir-être professionnel') continue;
    items.get(code_rome)?.add(code_ogr);
    const macro = above.get(code_ogr);
    if (macro !== undefined) items.get(code_rome)?.add(macro);
  }
  return items;
}

/** w(s) = ln(N / df(s)) of each item. */
export function weightsOf(items: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const set of items.values()) for (const item of set) holders.set(item, (holders.get(item) ?? 0) + 1);
  return new Map([...holders].map(([item, count]) => [item, Math.log(items.size / count)]));
}

/** Every ordered pair of métiers: couverture = Σ w over what both hold / Σ w over what `vers` holds. */
export function couvertures(items: ReadonlyMap<string, ReadonlySet<string>>): ExpectedProche[] {
  const weights = weightsOf(items);
  const weigh = (held: Iterable<string>): number => [...held].reduce((sum, item) => sum + (weights.get(item) ?? 0), 0);
  return [...items].flatMap(([de, held]) =>
    [...items]
      .filter(([vers]) => vers !== de)
      .map(([vers, wanted]) => {
        const both = [...wanted].filter((item) => held.has(item));
        const whole = weigh(wanted);
        return { de, vers, couverture: whole === 0 ? 0 : weigh(both) / whole, communs: both.length };
      }),
  );
}
