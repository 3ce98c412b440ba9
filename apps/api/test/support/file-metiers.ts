import { SeededRandom } from '@rome-graph/skill-graph';
import type { CsvRow, OfficialFiles } from './official-files';

/** Wishes as a client gives them. */
export type GivenWishes = Readonly<Record<string, readonly (string | number)[] | boolean | string>>;

const ecology: Readonly<Record<string, string>> = {
  'Emploi Vert': 'EMPLOI_VERT',
  'Emploi stratégique pour la Transition écologique': 'EMPLOI_STRATEGIQUE',
  'Emploi Blanc': 'EMPLOI_BLANC',
  'Emploi Brun': 'EMPLOI_BRUN',
};
const flags = {
  transitionNumerique: 'transition_num',
  transitionDemographique: 'transition_demo',
  reglemente: 'emploi_reglemente',
  cadre: 'emploi_cadre',
} as const;
const french = new Intl.Collator('fr');

/**
 * Who answers to which wishes, by the rows of the CSV files alone: without the loader, Neo4j, Cypher, or anything of the API. Of each
 * wish it holds who has which value, as the files spell it out.
 */
export class FileMetiers {
  private readonly valuesOf: Readonly<Record<string, ReadonlyMap<string, ReadonlySet<string>>>>;
  private readonly libelles: ReadonlyMap<string, string>;

  /** @param fiches the rows of the fiches, with the tags that documents add */
  constructor(
    private readonly files: OfficialFiles,
    private readonly fiches: readonly CsvRow[],
  ) {
    this.libelles = new Map(fiches.map((row) => [row.code_rome, row.libelle_rome]));
    this.valuesOf = { ...this.ofFiches(), ...this.ofTables() };
  }

  /** Codes of all métiers, from A to Z. */
  get all(): string[] {
    return this.inOrder(this.libelles.keys());
  }

  /** Codes from A to Z in French, then by code. */
  inOrder(codes: Iterable<string>): string[] {
    const labelOf = (code: string): string => this.libelles.get(code) ?? '';
    return [...codes].sort((a, b) => french.compare(labelOf(a), labelOf(b)) || (a < b ? -1 : 1));
  }

  /** Whether one wish keeps a métier. */
  keeps(wish: string, given: GivenWishes[string], code: string): boolean {
    if (wish === 'itemsTenus') return (given as string[]).every((item) => this.hasValue('items', item, code));
    if (wish === 'eviter') return !(given as string[]).includes(code);
    if (wish === 'codes') return (given as string[]).includes(code);
    if (wish === 'contextesRefuses') return !(given as string[]).some((each) => this.hasValue('contextes', each, code));
    if (wish === 'eviterReglementes') return !given || !this.hasValue('reglemente', 'O', code);
    if (wish in flags) return this.hasValue(wish, given === true ? 'O' : 'N', code);
    const values = Array.isArray(given) ? given : [given];
    return values.some((value) => this.hasValue(wish === 'contextesVoulus' ? 'contextes' : wish, String(value), code));
  }

  /** The métiers that all wishes keep, from A to Z. */
  kept(wishes: GivenWishes, among: readonly string[] = this.all): string[] {
    return among.filter((code) => Object.entries(wishes).every(([wish, given]) => this.keeps(wish, given, code)));
  }

  /** How many of some métiers each wish leaves out by itself. */
  leftOut(wishes: GivenWishes, among: readonly string[] = this.all): { contrainte: string; nombre: number }[] {
    return Object.entries(wishes)
      .map(([contrainte, given]) => ({
        contrainte,
        nombre: among.filter((code) => !this.keeps(contrainte, given, code)).length,
      }))
      .filter(({ nombre }) => nombre > 0)
      .sort((a, b) => b.nombre - a.nombre || (a.contrainte < b.contrainte ? -1 : 1));
  }

  /** How many of some métiers have each value of a wish. */
  counts(wish: string, among: readonly string[]): Map<string, number> {
    const wanted = new Set(among);
    const counted = [...(this.valuesOf[wish] ?? [])].map(([value, holders]): [string, number] => [
      value,
      [...holders].filter((code) => wanted.has(code)).length,
    ]);
    return new Map(counted.filter(([, count]) => count > 0));
  }

  /** Each wish by itself with one value, and many of one to four together, drawn alike at each run. */
  draws(count: number, seed: number): GivenWishes[] {
    const random = new SeededRandom(seed);
    const names = [...Object.keys(this.valuesOf).filter((name) => !['items', 'contextes'].includes(name))];
    const others = ['itemsTenus', 'contextesVoulus', 'contextesRefuses', 'codes', 'eviter', 'eviterReglementes'];
    const all = [...names, ...others];
    const singles = all.map((name) => ({ [name]: this.draw(name, random) }));
    const several = Array.from({ length: count }, (_, index) => {
      const chosen = random.pick(all, 1 + (index % 4));
      return Object.fromEntries(chosen.map((name) => [name, this.draw(name, random)]));
    });
    return [...singles, ...several];
  }

  private draw(name: string, random: SeededRandom): GivenWishes[string] {
    if (name === 'eviterReglementes') return true;
    if (name in flags) return random.pick([true, false], 1)[0] ?? true;
    const values = this.drawn(name);
    if (name === 'lettre') return random.pick(values, 1)[0] ?? '';
    if (name === 'codes') return random.pick(values, Math.ceil(values.length / 3));
    const some = random.pick(values, name === 'itemsTenus' ? 1 : 3);
    return name === 'niveauxCertification' ? some.map(Number) : some;
  }

  /** The values that a wish is drawn among. */
  private drawn(name: string): string[] {
    if (name === 'codes' || name === 'eviter') return this.all;
    const column = { itemsTenus: 'items', contextesVoulus: 'contextes', contextesRefuses: 'contextes' }[name] ?? name;
    return [...(this.valuesOf[column] ?? new Map<string, unknown>()).keys()].sort();
  }

  private hasValue(wish: string, value: string, code: string): boolean {
    return this.valuesOf[wish]?.get(value)?.has(code) ?? false;
  }

  private ofFiches(): Record<string, Map<string, Set<string>>> {
    const of = (value: (row: CsvRow) => string): Map<string, Set<string>> => grouped(this.fiches, value);
    return {
      lettre: of(({ libelle_rome: [first = ''] }) => first.normalize('NFD').charAt(0).replace('Œ', 'O').toUpperCase()),
      grandsDomaines: of((row) => row.code_rome.slice(0, 1)),
      domaines: of((row) => row.code_rome.slice(0, 3)),
      codesRomeParents: of((row) => row.code_rome_parent),
      transitionEcologique: of((row) => ecology[row.transition_eco] ?? ''),
      ...Object.fromEntries(Object.entries(flags).map(([wish, column]) => [wish, of((row) => row[column])])),
    };
  }

  private ofTables(): Record<string, Map<string, Set<string>>> {
    const { files } = this;
    const links = files.table('liens_rome_referentiels');
    const inBloc = (bloc: string): CsvRow[] => links.filter((row) => row.code_compo_bloc === bloc);
    return {
      riasec: grouped(files.table('referentiel_code_rome_riasec'), (row) => row.riasec_majeur),
      secteurs: grouped(files.table('arborescence_secteur_activite'), (row) => row.code_sect_activite),
      sousSecteurs: grouped(files.table('arborescence_secteur_activite'), (row) => row.code_ss_sect_activite),
      divisionsNaf: grouped(files.table('arborescence_secteur_naf'), (row) => row.code_secteur_naf.padStart(2, '0')),
      centresInteret: grouped(files.table('arborescence_centre_interet'), (row) => row.code_centre_interet),
      themes: grouped(files.table('arborescence_thematique'), (row) => row.code_theme),
      contextes: grouped(inBloc('6'), (row) => row.code_ogr),
      items: this.items(inBloc('5')),
      niveauxCertification: this.levels(),
    };
  }

  /** A macro-compétence is held by its compétences, too. */
  private items(links: readonly CsvRow[]): Map<string, Set<string>> {
    const macroOf = new Map(
      this.files.table('referentiel_competence').map((row) => [row.code_ogr, row.code_ogr_macro_comp]),
    );
    const held = grouped(links, (row) => row.code_ogr);
    for (const { code_ogr, code_rome } of links) {
      const macro = macroOf.get(code_ogr);
      if (macro) held.set(macro, (held.get(macro) ?? new Set()).add(code_rome));
    }
    return held;
  }

  private levels(): Map<string, Set<string>> {
    const levels = new Map<string, Set<string>>();
    for (const row of this.files.certifInfo()) {
      const level = row.Code_Niveau_Europeen ?? '';
      if (level === '') continue;
      for (const rank of [1, 2, 3, 4, 5]) {
        const code = row[`Code_Rome_${rank}`] ?? '';
        if (this.libelles.has(code)) levels.set(level, (levels.get(level) ?? new Set()).add(code));
      }
    }
    return levels;
  }
}

function grouped(rows: readonly CsvRow[], value: (row: CsvRow) => string): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    if (value(row)) groups.set(value(row), (groups.get(value(row)) ?? new Set()).add(row.code_rome));
  }
  return groups;
}
