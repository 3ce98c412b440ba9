import type { NomenclatureAncienne, NomenclatureEnService } from '../history/former-nomenclature';
import type { CandidatDeRecodage, Recodage } from '../recodage';
import { inOrder } from '../recodage';
import type { Asked } from './advice';
import { adviceFor, adviceForDropped, adviceForUnknown } from './advice';
import type { Arrivee } from './arrivals';
import { Arrivals } from './arrivals';
import type { Remplacement } from './replacement';
import { Remplacements } from './replacement';
import { counted, someOf } from './sentences';
import { statutOf } from './statut';

/**
 * What the fiches and appellations of an old release have become in that in service. A fiche goes where its appellations went: each
 * fiche of today that has some of them is a candidat, by its share of them. An appellation goes to the fiche that it names today.
 */
export class Lineage {
  private readonly arrivals: Arrivals;
  private readonly remplacements: Remplacements;
  /** What was told of fiches before: files and clients ask the same ones again and again. */
  private readonly told = new Map<string, Recodage>();

  constructor(
    readonly ancienne: NomenclatureAncienne,
    readonly enService: NomenclatureEnService,
    remplacements: readonly Remplacement[] = [],
  ) {
    this.remplacements = new Remplacements(remplacements, enService.appellations);
    this.arrivals = new Arrivals(ancienne, enService, this.remplacements);
    for (const fiche of ancienne.fiches.keys()) {
      if (this.arrivals.leadsNowhere(fiche)) {
        for (const { code } of this.candidatsWithoutAppellations(fiche)) this.arrivals.note(code, fiche);
      }
    }
  }

  /**
   * What a code has become: ROME code or OGR code of a fiche, OGR code of an appellation.
   *
   * @returns undefined when the old release had no fiche and no appellation of it
   */
  recode(code: string): Recodage | undefined {
    const { fiches, appellations } = this.ancienne;
    if (fiches.has(code)) {
      const recodage = this.told.get(code) ?? this.recodeFiche(code, code);
      this.told.set(code, recodage);
      return recodage;
    }
    const appellation = appellations.get(code);
    if (appellation !== undefined) return this.recodeAppellation(code);
    const fiche = this.enService.fichesParOgr.get(code);
    return fiche !== undefined && fiches.has(fiche) ? this.recodeFiche(code, fiche) : undefined;
  }

  /** Says that the old release did not have a code, and what it is today. */
  unknown(code: string, today = this.nameToday(code)): Recodage {
    const { nom } = this.ancienne;
    return { code, statut: 'INCONNU', candidats: [], aFaire: adviceForUnknown(code, nom, today) };
  }

  /** Says that the old release did not have a code, which a later one had as the last. */
  droppedSince(code: string, what: string, dernierEn: string): Recodage {
    const { nom } = this.ancienne;
    return { code, statut: 'INCONNU', candidats: [], aFaire: adviceForDropped({ code, nom, what, dernierEn }) };
  }

  /** The candidats of fiches of equal parts, each by the same sentence. */
  equalParts(fiches: readonly string[], base: string): CandidatDeRecodage[] {
    return fiches.map((code) => ({
      code,
      libelle: this.libelleOf(code),
      part: 1 / fiches.length,
      base,
      appellations: [],
    }));
  }

  private recodeFiche(code: string, fiche: string): Recodage {
    const candidats = inOrder(this.candidatsOfFiche(fiche));
    const [only] = candidats.length === 1 ? candidats : [];
    const autres = only ? this.arrivals.othersThatLeadTo(only.code, fiche) : [];
    const ancien = this.ancienne.fiches.get(fiche) ?? null;
    const actuel = this.enService.fiches.get(fiche);
    const renomme = ancien !== null && actuel !== undefined && ancien !== actuel ? { ancien, actuel } : undefined;
    return this.tell(only?.code === fiche, { code, nom: this.ancienne.nom, candidats, autres, renomme });
  }

  private recodeAppellation(code: string): Recodage {
    const { fiche = null, renommee } = this.ancienne.appellations.get(code) ?? {};
    const fiches = this.arrivals.fichesOf(code);
    const candidats = inOrder(
      this.equalParts(fiches, this.baseOfAppellation(code, fiche)).map((each) => ({ ...each, appellations: [code] })),
    );
    const [only] = candidats.length === 1 ? candidats : [];
    const autres = only && fiche !== null ? this.arrivals.othersThatLeadTo(only.code, fiche) : [];
    const stays = this.enService.appellations.has(code) && (only?.code === fiche || fiche === null);
    return this.tell(stays, { code, nom: this.ancienne.nom, candidats, autres, renomme: renommee });
  }

  private tell(memeCode: boolean, asked: Asked): Recodage {
    const { code, candidats, autres, renomme } = asked;
    const statut = statutOf({ candidats, memeCode, renomme: renomme !== undefined, rejoint: autres.length > 0 });
    return { code, statut, candidats, aFaire: adviceFor(statut, asked) };
  }

  private candidatsOfFiche(fiche: string): CandidatDeRecodage[] {
    const arrivals = this.arrivals.from(fiche);
    return arrivals.length > 0 ? this.byAppellations(fiche, arrivals) : this.candidatsWithoutAppellations(fiche);
  }

  private candidatsWithoutAppellations(fiche: string): CandidatDeRecodage[] {
    const replacing = this.remplacements.fichesFor('Metier', fiche);
    if (replacing.length > 0) return this.equalParts(replacing, `REMPLACE_PAR : le journal remplace ${fiche}.`);
    const children = [...this.enService.parentsDesFiches].filter(([, parent]) => parent === fiche);
    if (this.ancienne.nom === 'ROME 3') {
      const base = `Aucune appellation n'est issue de ${fiche}, dont la fiche est issue.`;
      return this.equalParts(
        children.map(([child]) => child),
        base,
      );
    }
    const kept = this.enService.fiches.has(fiche) ? [fiche] : [];
    return this.equalParts(kept, `Le code ${fiche} est resté, et aucune de ses appellations.`);
  }

  private byAppellations(fiche: string, arrivals: readonly Arrivee[]): CandidatDeRecodage[] {
    const whole = arrivals.reduce((sum, { poids }) => sum + poids, 0);
    const held = this.arrivals.appellationsOf(fiche);
    return arrivals.map((arrival) => ({
      code: arrival.fiche,
      libelle: this.libelleOf(arrival.fiche),
      part: arrival.poids / whole,
      base: this.baseOf(fiche, held, arrival),
      appellations: arrival.appellations,
    }));
  }

  private baseOf(fiche: string, held: number, { appellations, remplacees }: Arrivee): string {
    const replaced = remplacees === 0 ? '' : `, dont ${remplacees} par REMPLACE_PAR`;
    return (
      `${appellations.length} sur ${counted(held, 'appellation')} de ${fiche} (${this.ancienne.nom}) ` +
      `${appellations.length < 2 ? 'est' : 'sont'} aujourd'hui sous cette fiche${replaced} : ${someOf(appellations)}.`
    );
  }

  private baseOfAppellation(code: string, fiche: string | null): string {
    const from = fiche === null ? `sans parent connu dans ${this.ancienne.nom}` : `de ${fiche} (${this.ancienne.nom})`;
    return this.enService.appellations.has(code)
      ? `L'appellation ${code}, ${from}, désigne aujourd'hui cette fiche.`
      : `REMPLACE_PAR : l'appellation ${code}, ${from}, a disparu, et le journal la remplace.`;
  }

  private libelleOf(fiche: string): string {
    return this.enService.fiches.get(fiche) ?? fiche;
  }

  private nameToday(code: string): string | undefined {
    const { fiches, appellations } = this.enService;
    const libelle = fiches.get(code);
    if (libelle !== undefined) return `la fiche « ${libelle} »`;
    const fiche = appellations.get(code);
    return fiche === undefined ? undefined : `une appellation de ${fiche}, « ${this.libelleOf(fiche)} »`;
  }
}
