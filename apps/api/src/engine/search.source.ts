import type { ElementCherche, SearchSource, Sliced, TypeDeRecherche } from '@rome-graph/recherche';
import type { SnapshotRows } from './snapshot.reader';

/** Labels of one kind, as libelles-cherches.cypher gives them: those of one métier, or some of the rest. */
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
  ])[];
}

/** How many elements are made between two stops. */
const atATime = 5000;

/** What the index of searches needs of the rows, in parts of a few milliseconds. */
export function* searchSourceOf({
  metiers,
  traits,
  items,
  links,
  libelles,
  textes,
}: SnapshotRows): Sliced<SearchSource> {
  const elements: ElementCherche[] = [];
  for (const { code, codeOgr, libelle } of metiers) {
    elements.push({ type: 'METIER', code, libelle, metier: code, autresCodes: [codeOgr] });
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
  return { elements, liens: heldBy({ traits, links }), textes: written(textes) };
}

function* elementsOf({ type, metier, libelles }: LibellesRow): Iterable<ElementCherche> {
  for (const [code, libelle, libelleCourt, principale, peuUsitee, autreCode] of libelles) {
    const autresCodes = autreCode === null ? undefined : [autreCode];
    yield { type, code, libelle, libelleCourt, metier, principale, peuUsitee, autresCodes };
  }
}

function* heldBy({ traits, links }: Pick<SnapshotRows, 'traits' | 'links'>): Iterable<[metier: string, held: string]> {
  for (const { metier, item } of links) yield [metier, item];
  for (const { code, contexte } of traits.metiers) for (const each of contexte) yield [code, each];
}

function* written(textes: SnapshotRows['textes']): Iterable<[metier: string, texte: string]> {
  for (const { metier, texte } of textes) yield [metier, texte];
}
