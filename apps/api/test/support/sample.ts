import type { Liens, Niveau, SkillGraphSource } from '@rome-graph/skill-graph';
import { SeededRandom } from '@rome-graph/skill-graph';
import { officialSource, Oracle } from '@rome-graph/skill-graph/testing';
import type { CsvRow } from './official-files';
import { OfficialFiles } from './official-files';

/** Tags that rome-tags-fiches.xlsx knows and the export leaves unknown: apps/loader/sample/README.md. */
export const documentedTags: Readonly<Record<string, Partial<CsvRow>>> = {
  A1302: { transition_num: 'N' },
  K2603: { emploi_reglemente: 'O' },
};

/** A release of the sample as its files have it: what the answers of the first tier are compared with. */
export class Sample {
  readonly source: SkillGraphSource;
  private readonly oracles = new Map<string, Oracle>();

  private constructor(readonly files: OfficialFiles) {
    this.source = officialSource((table) => files.table(table as Parameters<OfficialFiles['table']>[0]));
  }

  static async read(version: 'older' | 'newer' = 'newer'): Promise<Sample> {
    return new Sample(await OfficialFiles.read(version));
  }

  /** Codes of all métiers, ascending. */
  get metiers(): string[] {
    return [...this.source.metiers].sort();
  }

  /** The fiches, with the tags that the documents add. */
  get fiches(): CsvRow[] {
    return this.files.table('referentiel_code_rome').map((row) => ({ ...row, ...documentedTags[row.code_rome] }));
  }

  /** Every pair of different métiers, in both directions. */
  get pairs(): [string, string][] {
    return this.metiers.flatMap((de) =>
      this.metiers.filter((vers) => vers !== de).map((vers): [string, string] => [de, vers]),
    );
  }

  /** Some of the pairs, the same at each run. */
  somePairs(count: number, seed: number): [string, string][] {
    return new SeededRandom(seed).pick(this.pairs, count);
  }

  /** A(m) of every métier under a definition, and all that follows from it. */
  oracle(niveau: Niveau = 'TOUT', savoirEtre = false, liens: Liens = 'AGREGES'): Oracle {
    const key = [niveau, savoirEtre, liens].join(' ');
    const oracle = this.oracles.get(key) ?? new Oracle(this.source, niveau, liens, savoirEtre);
    this.oracles.set(key, oracle);
    return oracle;
  }
}
