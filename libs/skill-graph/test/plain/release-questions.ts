import type { OfficialCsv } from '@rome-graph/testing';
import { SeededRandom } from '../../src/seeded-random';
import type { PlainOracle, Setting } from './plain-oracle';
import type { Definition } from './plain-steps';

/** Says of a métier, by its code, that a chain may go through it. */
type Filter = (code: string) => boolean;

/**
 * Draws settings on a release: pairs, limits of steps, etapesMax, via, eviter and every filter of `contraintes`, read
 * from the official tables as analytics.md says: what is unknown never matches, save for eviterReglementes.
 */
export class ReleaseQuestions {
  private readonly random: SeededRandom;
  private readonly fiches: ReadonlyMap<string, Readonly<Record<string, string>>>;
  private readonly riasec: ReadonlyMap<string, string>;

  constructor(csv: OfficialCsv, seed: number) {
    this.random = new SeededRandom(seed);
    this.fiches = new Map(csv.rows('referentiel_code_rome').map((row) => [row.code_rome ?? '', row]));
    this.riasec = csv.by('referentiel_code_rome_riasec', 'code_rome', 'riasec_majeur');
  }

  /** One setting under a definition; half of those with `eviter` avoid what the best chain would go through. */
  draw(oracle: PlainOracle, { niveau }: Definition): Setting {
    const { random } = this;
    const [de, vers, through, ...others] = random.pick(oracle.metiers, 6) as [string, string, string, ...string[]];
    const strictest = niveau === 'MACRO_COMPETENCE' || niveau === 'OBJECTIF' || niveau === 'ENJEU' ? 0.4 : 0.15;
    const limits = {
      ...(random.below(4) > 0 && { couvertureMin: 0.01 * (strictest / 0.01) ** Math.sqrt(random.next()) }),
      ...(random.below(3) === 0 && { communsMin: [1, 2, 3, 4, 8, 12][random.below(6)] }),
    };
    const evites = this.evites(oracle, { de, vers, ...limits }, others);
    const filters = this.filters();
    return {
      de,
      vers,
      ...limits,
      ...(random.below(2) === 0 && { etapesMax: 1 + random.below(6) }),
      ...(random.below(4) === 0 && { via: through }),
      exclus: new Set(oracle.metiers.filter((code) => evites.has(code) || filters.some((keeps) => !keeps(code)))),
    };
  }

  private evites(oracle: PlainOracle, setting: Setting, others: readonly string[]): ReadonlySet<string> {
    const kind = this.random.below(4);
    if (kind > 1) return new Set();
    if (kind === 1) return new Set(others);
    const best = oracle.about(setting)('FORCE', 3)?.chains ?? [];
    return new Set(best.flatMap((chain) => chain.split(' ').slice(1, -1)));
  }

  private filters(): Filter[] {
    const { random } = this;
    const kinds: readonly (() => Filter)[] = [
      () => this.tag('emploi_reglemente', ['N', '']),
      () => this.among('ABCDEFGHIJKLMN', 4 + random.below(9), (code) => code.charAt(0)),
      () => this.among('RIASEC', 2 + random.below(4), (code) => this.riasec.get(code) ?? ''),
      () => this.tag('emploi_cadre', [random.below(2) === 0 ? 'O' : 'N']),
      () => this.tag('transition_num', [random.below(2) === 0 ? 'O' : 'N']),
      () => this.tag('transition_demo', [random.below(2) === 0 ? 'O' : 'N']),
      () =>
        this.tag('transition_eco', random.pick(['Emploi Blanc', 'Emploi Vert', 'Emploi Brun'], 1 + random.below(3))),
    ];
    return random.pick(kinds, [0, 0, 0, 1, 1, 1, 2][random.below(7)] ?? 0).map((draw) => draw());
  }

  private tag(column: string, wanted: readonly string[]): Filter {
    return (code) => wanted.includes(this.fiches.get(code)?.[column] ?? '');
  }

  private among(letters: string, count: number, of: (code: string) => string): Filter {
    const wanted = this.random.pick(letters.split(''), count);
    return (code) => wanted.includes(of(code));
  }
}
