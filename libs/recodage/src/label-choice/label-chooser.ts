import { tellingStems } from '@rome-graph/recherche';
import type { CandidatDeRecodage } from '../recodage';

/** An appellation of the release in service, and the fiche that it names. */
export interface AppellationNommee {
  readonly code: string;
  readonly libelle: string;
  readonly libelleCourt: string | null;
  readonly fiche: string;
}

/** The candidat that a label beside a code has chosen, and by which libellé. */
export interface Choix {
  readonly code: string;
  /** The libellé that the label is, or is nearest to. */
  readonly libelle: string;
  /** How near, in 0..1: 1 when both have the same words, in whatever gender and number. */
  readonly score: number;
}

/** The least nearness that chooses, and by how much it must be above that of any other candidat. */
const leastScore = 0.5;
const leastMargin = 0.1;

/** How many choices are remembered: the same code and label come again and again in a file. */
const remembered = 10_000;

interface Libelle {
  readonly libelle: string;
  readonly stems: ReadonlySet<string>;
}

/**
 * Chooses among the candidats of a code by a label that stands beside it, of an appellation or of a post. A label is compared, word by
 * word, with the libellés of each candidat and of its appellations; rare words count for more than those that many appellations have.
 */
export class LabelChooser {
  /** Libellés of the appellations of each fiche, and of the fiches that were candidats. */
  private readonly libelles = new Map<string, Libelle[]>();
  private readonly complete = new Set<string>();
  private readonly known = new Map<string, Choix | undefined>();
  /** How many appellations have each word. */
  private readonly frequencies = new Map<string, number>();
  private readonly count: number;

  constructor(appellations: readonly AppellationNommee[]) {
    this.count = appellations.length;
    for (const { fiche, libelle, libelleCourt } of appellations) {
      const named = this.libelles.get(fiche) ?? [];
      this.libelles.set(fiche, named);
      const whole = stemmed(libelle);
      named.push(whole);
      if (libelleCourt !== null && libelleCourt !== libelle) named.push(stemmed(libelleCourt));
      for (const stem of whole.stems) this.frequencies.set(stem, (this.frequencies.get(stem) ?? 0) + 1);
    }
  }

  /**
   * The candidat that a label tells, of several.
   *
   * @param code the old code whose candidats they are
   * @returns undefined when it is near to none, or to several alike
   */
  choose(code: string, candidats: readonly CandidatDeRecodage[], label: string): Choix | undefined {
    const key = `${code} ${label}`;
    if (this.known.has(key)) return this.known.get(key);
    if (this.known.size >= remembered) this.known.clear();
    const choix = this.find(candidats, label);
    this.known.set(key, choix);
    return choix;
  }

  private find(candidats: readonly CandidatDeRecodage[], label: string): Choix | undefined {
    const asked = new Set(tellingStems(label));
    if (asked.size === 0) return undefined;
    const [first, second] = candidats
      .map((candidat) => this.nearest(candidat, asked))
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
    if (!first || first.score < leastScore) return undefined;
    return first.score - (second?.score ?? 0) < leastMargin ? undefined : first;
  }

  private nearest({ code, libelle }: CandidatDeRecodage, asked: ReadonlySet<string>): Choix {
    let best: Choix = { code, libelle, score: 0 };
    for (const each of this.libellesOf(code, libelle)) {
      const score = this.nearness(asked, each.stems);
      if (score > best.score) best = { code, libelle: each.libelle, score };
    }
    return best;
  }

  private libellesOf(fiche: string, libelle: string): readonly Libelle[] {
    const named = this.libelles.get(fiche) ?? [];
    if (this.complete.has(fiche)) return named;
    this.complete.add(fiche);
    named.unshift(stemmed(libelle));
    this.libelles.set(fiche, named);
    return named;
  }

  /** The weight of the words of both over that of the words of either. */
  private nearness(asked: ReadonlySet<string>, stems: ReadonlySet<string>): number {
    let both = 0;
    let either = 0;
    for (const stem of asked) {
      const weight = this.weight(stem);
      either += weight;
      if (stems.has(stem)) both += weight;
    }
    for (const stem of stems) if (!asked.has(stem)) either += this.weight(stem);
    return either === 0 ? 0 : both / either;
  }

  private weight(stem: string): number {
    return Math.log(1 + this.count / (this.frequencies.get(stem) ?? 1));
  }
}

function stemmed(libelle: string): Libelle {
  return { libelle, stems: new Set(tellingStems(libelle)) };
}
