import type { OfficialFiles } from './official-files';

/** Codes by code. */
type Links = ReadonlyMap<string, ReadonlySet<string>>;

/** What the CSV files say, counted in the plainest way: what recipes are compared with. */
export class FileNomenclature {
  /** Codes of the métiers, ascending. */
  readonly metiers: readonly string[];
  /** What each fiche mobilises: compétences and macro-compétences, savoir-être included. */
  readonly mobilise: Links;
  /** What it requires. */
  readonly requiert: Links;
  /** Official mobilités. */
  readonly mobilites: Links;
  private readonly macroOf: ReadonlyMap<string, string>;
  private readonly macros: ReadonlySet<string>;
  private readonly savoirEtre: ReadonlySet<string>;
  private items: Links | undefined;
  private holders: Links | undefined;
  private readonly totals = new Map<string, number>();

  constructor(readonly files: OfficialFiles) {
    const competences = files.table('referentiel_competence');
    const savoirs = new Set(files.table('referentiel_savoir').map((row) => row.code_ogr_savoir));
    const natures = new Map(competences.map((row) => [row.code_ogr, row.nature]));
    const links = files.table('liens_rome_referentiels');
    this.metiers = files
      .table('referentiel_code_rome')
      .map((row) => row.code_rome)
      .sort();
    this.macros = new Set(competences.filter(({ nature }) => nature === 'Macro-compétence').map((row) => row.code_ogr));
    this.macroOf = new Map(
      competences
        .filter(({ nature }) => nature === 'Compétence')
        .map((row): [string, string] => [row.code_ogr, row.code_ogr_macro_comp]),
    );
    this.savoirEtre = new Set(
      competences
        .filter((row) => /^Savoir-être/.test(row.cat_comp) && this.macros.has(row.code_ogr))
        .map((row) => row.code_ogr),
    );
    this.mobilise = grouped(
      links.filter((row) => natures.has(row.code_ogr)).map((row) => [row.code_rome, row.code_ogr]),
    );
    this.requiert = grouped(
      links.filter((row) => savoirs.has(row.code_ogr)).map((row) => [row.code_rome, row.code_ogr]),
    );
    this.mobilites = grouped(files.table('rubrique_mobilite').map((row) => [row.code_rome, row.code_rome_cible]));
  }

  /** Macro-compétences of a métier, AGREGES, savoir-être left out. */
  macroCompetences(metier: string): Set<string> {
    const linked = [...(this.mobilise.get(metier) ?? [])];
    const macros = linked.flatMap((code) => (this.macros.has(code) ? [code] : [this.macroOf.get(code) ?? '']));
    return new Set(macros.filter((code) => this.macros.has(code) && !this.savoirEtre.has(code)));
  }

  /** A(m) at niveau TOUT. */
  tout(metier: string): ReadonlySet<string> {
    this.items ??= new Map(
      this.metiers.map((code) => {
        const competences = [...(this.mobilise.get(code) ?? [])].filter((ogr) => !this.macros.has(ogr));
        return [code, new Set([...competences, ...this.macroCompetences(code), ...(this.requiert.get(code) ?? [])])];
      }),
    );
    return this.items.get(metier) ?? new Set();
  }

  /** w = ln(N / df) at niveau TOUT. */
  weight(item: string): number {
    this.holders ??= grouped(
      this.metiers.flatMap((code) => [...this.tout(code)].map((held): [string, string] => [held, code])),
    );
    return Math.log(this.metiers.length / (this.holders.get(item)?.size ?? NaN));
  }

  /** The métiers that share an item with one, with the couverture of each from it. */
  neighbours(de: string): [string, number][] {
    const shared = new Map<string, number>();
    for (const item of this.tout(de)) {
      const weight = this.weight(item);
      for (const metier of this.holders?.get(item) ?? []) shared.set(metier, (shared.get(metier) ?? 0) + weight);
    }
    shared.delete(de);
    return [...shared].map(([vers, weight]) => [vers, weight / this.total(vers)]);
  }

  private total(metier: string): number {
    let total = this.totals.get(metier);
    if (total === undefined) {
      total = [...this.tout(metier)].reduce((sum, item) => sum + this.weight(item), 0);
      this.totals.set(metier, total);
    }
    return total;
  }

  /** Share of `vers` that `de` holds, by weight. */
  couverture(de: string, vers: string): number {
    const held = this.tout(de);
    const shared = [...this.tout(vers)].filter((item) => held.has(item));
    return shared.reduce((sum, item) => sum + this.weight(item), 0) / this.total(vers);
  }

  /** How many métiers each code of some links has. */
  countByTarget(links: Links): Map<string, number> {
    const counts = new Map<string, number>();
    for (const targets of links.values()) for (const code of targets) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  }
}

/** The second of each pair, by the first. */
export function grouped(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return groups;
}

/** Entries by descending count, then ascending key. */
export function ranked(counts: Iterable<readonly [string, number]>): [string, number][] {
  return [...counts]
    .map(([key, count]): [string, number] => [key, count])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
