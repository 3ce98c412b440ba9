import type { NomenclatureAncienne, NomenclatureEnService } from './history/former-nomenclature';
import type { Pas } from './history/release-path';
import type { CodeConnu } from './lineage/elements';
import { recodeElement } from './lineage/elements';
import { Lineage } from './lineage/lineage';
import type { Remplacement } from './lineage/replacement';
import type { Recodage } from './recodage';

/** What is asked of the graph for codes that are of no fiche and of no appellation of the old release. */
export type CodesLookup = (codes: readonly string[]) => Promise<readonly CodeConnu[]>;

/** What codes of an old release have become in that in service. */
export class Recoder {
  private readonly lineage: Lineage;

  /** @param path the way back to the old release; undefined from ROME 3 */
  constructor(
    ancienne: NomenclatureAncienne,
    enService: NomenclatureEnService,
    private readonly path: readonly Pas[] | undefined,
    remplacements: readonly Remplacement[] = [],
  ) {
    this.lineage = new Lineage(ancienne, enService, remplacements);
  }

  /** What each code has become, in the order given; the graph is asked once, for those that only it may know. */
  async recode(codes: readonly string[], lookup: CodesLookup): Promise<Recodage[]> {
    const known = new Map<string, Recodage>();
    const rest = new Set<string>();
    for (const code of codes) {
      const recodage = known.get(code) ?? this.lineage.recode(code);
      if (recodage) known.set(code, recodage);
      else rest.add(code);
    }
    if (rest.size > 0) {
      for (const found of await lookup([...rest])) {
        const recodage = recodeElement(found, { nom: this.lineage.ancienne.nom, path: this.path });
        if (recodage) known.set(found.code, recodage);
        else known.set(found.code, this.unknown(found));
      }
    }
    return codes.map((code) => known.get(code) ?? this.lineage.unknown(code));
  }

  /** What the old release did not have: another may have had it since, and today's may have it. */
  private unknown(found: CodeConnu): Recodage {
    const { code, vivants, disparus } = found;
    const [last] = disparus;
    if (vivants.length > 0 || !last) return this.lineage.unknown(code, livingName(found));
    return this.lineage.droppedSince(code, droppedName(found, last.nature), last.dernierEn);
  }
}

function livingName({ vivants }: CodeConnu): string | undefined {
  const [first] = vivants;
  return first && named(first.nature, first.libelle);
}

/** By the libellé that it had when it was dropped. */
function droppedName({ changements }: CodeConnu, nature: string): string {
  const dropped = changements.find((changement) => changement.type === 'SUPPRIME' && changement.nature === nature);
  return named(nature, dropped?.ancien);
}

function named(nature: string, libelle: string | null | undefined): string {
  const noun = nouns[nature] ?? nature;
  return libelle ? `${noun} « ${libelle} »` : noun;
}

const nouns: Readonly<Record<string, string>> = {
  Competence: 'la compétence',
  MacroCompetence: 'la macro-compétence',
  Savoir: 'le savoir',
  ContexteTravail: 'le contexte de travail',
};
