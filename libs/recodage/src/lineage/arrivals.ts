import type { NomenclatureAncienne, NomenclatureEnService } from '../history/former-nomenclature';
import { compareCodes } from '../recodage';
import type { Remplacements } from './replacement';

/** What of an old fiche came to a fiche of today. */
export interface Arrivee {
  readonly fiche: string;
  /** How many of its appellations; one that several fiches replace counts for a part in each. */
  readonly poids: number;
  /** OGR codes of these appellations, in order. */
  readonly appellations: readonly string[];
  /** How many of them were dropped, and came by what replaces them. */
  readonly remplacees: number;
}

/** Where the appellations of each old fiche are today. */
export class Arrivals {
  /** Old fiche → its appellations, in order. */
  private readonly held = new Map<string, string[]>();
  /** Fiche of today → the old fiches that lead to it. */
  private readonly origins = new Map<string, Set<string>>();

  constructor(
    ancienne: NomenclatureAncienne,
    private readonly enService: NomenclatureEnService,
    private readonly remplacements: Remplacements,
  ) {
    for (const [ogr, { fiche }] of ancienne.appellations) {
      if (fiche === null) continue;
      const held = this.held.get(fiche);
      if (held) held.push(ogr);
      else this.held.set(fiche, [ogr]);
      for (const today of this.fichesOf(ogr)) this.note(today, fiche);
    }
    for (const held of this.held.values()) held.sort(compareCodes);
  }

  /** How many appellations an old fiche had, those that lead nowhere among them. */
  appellationsOf(fiche: string): number {
    return this.held.get(fiche)?.length ?? 0;
  }

  /** Whether an old fiche had no appellation that is anywhere today. */
  leadsNowhere(fiche: string): boolean {
    return !this.held.get(fiche)?.some((ogr) => this.fichesOf(ogr).length > 0);
  }

  /** The old fiches that lead to a fiche of today, but one, in order. */
  othersThatLeadTo(today: string, but: string): string[] {
    return [...(this.origins.get(today) ?? [])].filter((fiche) => fiche !== but).sort();
  }

  /** The fiches where an old appellation is today: one, but where several replace it; none where it was dropped for nothing. */
  fichesOf(ogr: string): readonly string[] {
    const today = this.enService.appellations.get(ogr);
    return today === undefined ? this.remplacements.fichesFor('Appellation', ogr) : [today];
  }

  /** Where the appellations of an old fiche are today. */
  from(fiche: string): Arrivee[] {
    const arrivals = new Map<string, { poids: number; appellations: string[]; remplacees: number }>();
    for (const ogr of this.held.get(fiche) ?? []) {
      const fiches = this.fichesOf(ogr);
      const dropped = this.enService.appellations.has(ogr) ? 0 : 1;
      for (const today of fiches) {
        const known = arrivals.get(today) ?? { poids: 0, appellations: [], remplacees: 0 };
        known.poids += 1 / fiches.length;
        known.appellations.push(ogr);
        known.remplacees += dropped;
        arrivals.set(today, known);
      }
    }
    return [...arrivals].map(([today, arrival]) => ({ fiche: today, ...arrival }));
  }

  /** Says that an old fiche leads to one of today. */
  note(today: string, fiche: string): void {
    const known = this.origins.get(today);
    if (known) known.add(fiche);
    else this.origins.set(today, new Set([fiche]));
  }
}
