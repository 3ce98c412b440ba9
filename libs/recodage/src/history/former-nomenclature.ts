import type { ChangementConnu } from './recorded-change';
import type { Pas } from './release-path';
import { ofStep } from './release-path';

/** An appellation as a release had it. */
export interface AppellationAncienne {
  /** The fiche that it named; null where that is not known. */
  readonly fiche: string | null;
  /** Its libellé, then and today, where the two are known to differ. */
  readonly renommee?: { readonly ancien: string; readonly actuel: string };
}

/** What a release says of fiches and appellations, as far as it is known today. */
export interface NomenclatureAncienne {
  /** How a sentence names the release: « ROME 3 », « la version 458 ». */
  readonly nom: string;
  /** Libellé of each fiche, by ROME code; null where it is not known. */
  readonly fiches: ReadonlyMap<string, string | null>;
  /** Each appellation, by OGR code. */
  readonly appellations: ReadonlyMap<string, AppellationAncienne>;
}

/** What the release in service says of fiches and appellations. */
export interface NomenclatureEnService {
  /** Libellé of each fiche, by ROME code. */
  readonly fiches: ReadonlyMap<string, string>;
  /** The fiche that each appellation names, by OGR code of the appellation. */
  readonly appellations: ReadonlyMap<string, string>;
  /** The fiche of ROME 3 that each appellation comes from, by OGR code of the appellation. */
  readonly parents: ReadonlyMap<string, string>;
  /** The fiche of ROME 3 that each fiche comes from, by ROME code. */
  readonly parentsDesFiches: ReadonlyMap<string, string>;
  /** The ROME code of each fiche, by its OGR code. */
  readonly fichesParOgr: ReadonlyMap<string, string>;
}

/** What the release in service tells of ROME 3: which fiche each appellation was under, by what it says of its parent. */
export function rome3Of({ appellations, parents, parentsDesFiches }: NomenclatureEnService): NomenclatureAncienne {
  const fiches = [...parents.values(), ...parentsDesFiches.values()];
  return {
    nom: 'ROME 3',
    fiches: new Map(fiches.map((code) => [code, null])),
    appellations: new Map([...appellations.keys()].map((ogr) => [ogr, { fiche: parents.get(ogr) ?? null }])),
  };
}

/** What a release said that the graph has held: that in service, with each change that lies between undone. */
export function formerNomenclature(
  { fiches, appellations }: NomenclatureEnService,
  version: string,
  path: readonly Pas[],
  changements: readonly ChangementConnu[],
): NomenclatureAncienne {
  const former = {
    fiches: new Map<string, string | null>(fiches),
    appellations: new Map<string, AppellationAncienne>([...appellations].map(([ogr, fiche]) => [ogr, { fiche }])),
  };
  for (const step of path) {
    const changed = ofStep(changements, step).map((changement) => seenFrom(changement, step));
    for (const change of changed) if (change.attribut === null) exist(former, change);
    for (const change of changed) if (change.attribut !== null) become(former, change);
  }
  return { nom: `la version ${version}`, ...former };
}

interface Former {
  readonly fiches: Map<string, string | null>;
  readonly appellations: Map<string, AppellationAncienne>;
}

/** A change as it is met on the way: `valeur` is what the release that the step leads to has. */
interface Seen {
  readonly nature: string;
  readonly sujet: string;
  readonly attribut: string | null;
  readonly exists: boolean;
  readonly valeur: string | null;
  /** What the release that the step comes from has. */
  readonly venant: string | null;
}

function seenFrom({ type, nature, sujet, attribut, ancien, nouveau }: ChangementConnu, { enArriere }: Pas): Seen {
  const exists = type === (enArriere ? 'SUPPRIME' : 'CREE');
  const [valeur = null, venant = null] = enArriere ? [ancien, nouveau] : [nouveau, ancien];
  return { nature, sujet, attribut, exists, valeur, venant };
}

function exist({ fiches, appellations }: Former, { nature, sujet, exists, valeur }: Seen): void {
  if (nature === 'Metier') {
    if (exists) fiches.set(sujet, valeur);
    else fiches.delete(sujet);
  } else if (nature === 'Appellation') {
    if (exists) appellations.set(sujet, { fiche: null });
    else appellations.delete(sujet);
  }
}

function become({ fiches, appellations }: Former, { nature, sujet, attribut, valeur, venant }: Seen): void {
  if (nature === 'Metier' && attribut === 'libelle' && fiches.has(sujet)) fiches.set(sujet, valeur);
  const known = nature === 'Appellation' ? appellations.get(sujet) : undefined;
  if (known === undefined) return;
  if (attribut === 'DESIGNE') appellations.set(sujet, { ...known, fiche: valeur });
  if (attribut === 'libelle') appellations.set(sujet, { ...known, renommee: renamed(known, valeur, venant) });
}

/** An appellation that has its libellé of today again, further back, was not renamed. */
function renamed(
  { renommee }: AppellationAncienne,
  valeur: string | null,
  venant: string | null,
): AppellationAncienne['renommee'] {
  const actuel = renommee?.actuel ?? venant;
  return valeur === null || actuel === null || valeur === actuel ? undefined : { ancien: valeur, actuel };
}
