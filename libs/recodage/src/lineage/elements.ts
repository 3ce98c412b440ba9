import type { ChangementConnu } from '../history/recorded-change';
import { existenceAt } from '../history/existence';
import type { Pas } from '../history/release-path';
import type { CandidatDeRecodage, Recodage } from '../recodage';
import { inOrder } from '../recodage';
import { adviceFor } from './advice';
import { statutOf } from './statut';

/** Something of today that replaces what was dropped, and whether it alone does. */
export interface RemplacantConnu {
  readonly nature: string;
  readonly code: string;
  readonly libelle: string | null;
  /** How many other dropped elements it replaces. */
  readonly autres: number;
  /** When it came or went. */
  readonly changements: readonly ChangementConnu[];
}

/** What the graph knows of a code that is of no fiche and of no appellation, or of one that was dropped long ago. */
export interface CodeConnu {
  readonly code: string;
  /** What has it today. */
  readonly vivants: readonly { readonly nature: string; readonly libelle: string | null }[];
  /** What had it, and was dropped. */
  readonly disparus: readonly {
    readonly nature: string;
    readonly dernierEn: string;
    readonly remplacants: readonly RemplacantConnu[];
  }[];
  /** What happened to it: CREE, SUPPRIME and RENOMME. */
  readonly changements: readonly ChangementConnu[];
  /** Whether something that was dropped came from it in ROME 3. */
  readonly parentDeDisparu: boolean;
}

/** Names the release of the old codes, and the way back to it; undefined from ROME 3, which compared nothing. */
export interface Depart {
  readonly nom: string;
  readonly path: readonly Pas[] | undefined;
}

/** What a code that is of no fiche and of no appellation has become; undefined where the old release did not have it. */
export function recodeElement(known: CodeConnu, depart: Depart): Recodage | undefined {
  return recodeLiving(known, depart) ?? recodeDropped(known, depart);
}

/** Something that is there today and was there then: a compétence, a savoir, a contexte. */
function recodeLiving({ code, vivants, changements }: CodeConnu, { nom, path }: Depart): Recodage | undefined {
  if (path === undefined) return undefined;
  for (const { nature, libelle } of vivants) {
    const of = changements.filter((changement) => changement.nature === nature);
    const { existait, autreLibelle } = existenceAt(true, path, of);
    if (!existait) continue;
    const actuel = libelle ?? code;
    const base = `${code} désigne le même élément dans ${nom} et aujourd'hui.`;
    const candidats = [{ code, libelle: actuel, part: 1, base, appellations: [] }];
    const renomme =
      autreLibelle === undefined || autreLibelle === actuel ? undefined : { ancien: autreLibelle, actuel };
    const statut = statutOf({ candidats, memeCode: true, renomme: renomme !== undefined, rejoint: false });
    return { code, statut, candidats, aFaire: adviceFor(statut, { code, nom, candidats, renomme, autres: [] }) };
  }
  return undefined;
}

/** Something that was dropped, whenever it was: what replaces it, or nothing. */
function recodeDropped(known: CodeConnu, { nom, path }: Depart): Recodage | undefined {
  const { code, disparus, parentDeDisparu } = known;
  const dropped = path === undefined ? disparus.filter(({ nature }) => isOfRome3(nature)) : disparus;
  if (dropped.length === 0 && !(path === undefined && parentDeDisparu)) return undefined;
  const replacing = dropped.flatMap(({ dernierEn, remplacants }) =>
    remplacants.map((remplacant) => ({ ...remplacant, dernierEn })),
  );
  const candidats = inOrder(
    replacing.map(({ code: by, libelle, dernierEn }): CandidatDeRecodage => ({
      code: by,
      libelle: libelle ?? by,
      part: 1 / replacing.length,
      base: `REMPLACE_PAR : ${code}, présent pour la dernière fois dans la version ${dernierEn}, est remplacé par ${by}.`,
      appellations: [],
    })),
  );
  const [only] = replacing.length === 1 ? replacing : [];
  const autres = only ? othersOf(only, path) : [];
  const statut = statutOf({ candidats, memeCode: false, renomme: false, rejoint: autres.length > 0 });
  return { code, statut, candidats, aFaire: adviceFor(statut, { code, nom, candidats, autres }) };
}

/** Of ROME 3 only fiches and appellations have a lineage. */
function isOfRome3(nature: string): boolean {
  return nature === 'Metier' || nature === 'Appellation';
}

/** What else leads to what replaces: itself, where it was there already, and others that were dropped. */
function othersOf({ code, autres, changements }: RemplacantConnu, path: readonly Pas[] = []): string[] {
  const itself = existenceAt(true, path, changements).existait ? [code] : [];
  return [...itself, ...(autres > 0 ? [`${autres} autre${autres > 1 ? 's' : ''}`] : [])];
}
