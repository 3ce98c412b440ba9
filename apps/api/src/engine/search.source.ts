import type { ElementCherche, SearchSource, Sliced, TypeDeRecherche } from '@rome-graph/recherche';
import { metierLabel } from './held-graph/held-model';
import type { NodeRow } from './held-graph/held-rows.reader';
import type { SnapshotRows } from './snapshot.reader';

/** Labels of one kind, as libelles-cherches.cypher gives them: those of one métier, or some of the rest; `metiers` of CODE_EXTERNE alone. */
export interface LibellesRow {
  readonly type: TypeDeRecherche;
  /** Code of the métier that appellations name. */
  readonly metier: string | null;
  readonly libelles: readonly (readonly [
    code: string,
    libelle: string,
    libelleCourt: string | null,
    principale: boolean,
    peuUsitee: boolean,
    autreCode: string | null,
    metiers?: readonly string[],
  ])[];
}

/** How many elements are made between two stops. */
const atATime = 5000;

/** What the index of searches needs of the rows, in parts of a few milliseconds. */
export function* searchSourceOf({ metiers, traits, items, links, libelles, held }: SnapshotRows): Sliced<SearchSource> {
  const elements: ElementCherche[] = [];
  const fiches = held.nodes.get(metierLabel) ?? [];
  const formerOf = new Map(fiches.map(({ code, libelleRomeParent }) => [code, libelleRomeParent]));
  for (const { code, codeOgr, libelle } of metiers) {
    const former = formerOf.get(code);
    elements.push({
      type: 'METIER',
      code,
      libelle,
      metier: code,
      autresCodes: [codeOgr],
      ...(typeof former === 'string' && { anciensNoms: [former] }),
    });
  }
  for (const row of libelles) {
    for (const element of elementsOf(row)) {
      elements.push(element);
      if (elements.length % atATime === 0) yield;
    }
  }
  for (const { nature, code, libelle } of items) {
    if (nature !== 'COMPETENCE' && nature !== 'SAVOIR') continue;
    elements.push({ type: nature, code, libelle: libelle ?? code, metier: null });
    if (elements.length % atATime === 0) yield;
  }
  return { elements, liens: heldBy({ traits, links }), textes: written(fiches) };
}

function* elementsOf({ type, metier, libelles }: LibellesRow): Iterable<ElementCherche> {
  for (const [code, libelle, libelleCourt, principale, peuUsitee, autreCode, metiers] of libelles) {
    const autresCodes = autreCode === null ? undefined : [autreCode];
    yield { type, code, libelle, libelleCourt, metier, metiers, principale, peuUsitee, autresCodes };
  }
}

function* heldBy({ traits, links }: Pick<SnapshotRows, 'traits' | 'links'>): Iterable<[metier: string, held: string]> {
  for (const { metier, item } of links) yield [metier, item];
  for (const { code, contexte } of traits.metiers) for (const each of contexte) yield [code, each];
}

/** What is written of métiers, for the words that no label has. */
function* written(fiches: readonly NodeRow[]): Iterable<[metier: string, texte: string]> {
  for (const { code, definition, accesEmploi } of fiches) {
    for (const texte of [definition, accesEmploi]) if (typeof texte === 'string') yield [String(code), texte];
  }
}
