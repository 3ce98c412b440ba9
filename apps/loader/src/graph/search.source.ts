import type { GraphValue } from '@rome-graph/domain';
import type { ElementCherche, SearchSource, TypeDeRecherche } from '@rome-graph/recherche';
import type { Graph, Values } from './desired-graph';
import { positionOf, relationshipsOf } from './desired-graph';

const typeOfLabel: Readonly<Record<string, TypeDeRecherche>> = {
  Metier: 'METIER',
  Appellation: 'APPELLATION',
  Competence: 'COMPETENCE',
  MacroCompetence: 'MACRO_COMPETENCE',
  Savoir: 'SAVOIR',
  ContexteTravail: 'CONTEXTE_TRAVAIL',
  Certification: 'CERTIFICATION',
  CodeExterne: 'CODE_EXTERNE',
};

/** What métiers hold whose words find them. */
const held = ['MOBILISE', 'REQUIERT', 'S_EXERCE_DANS'];

/** What of a métier is written, for who looks for a word of it. */
const texts = ['definition', 'accesEmploi'];

/** What a search needs of a graph: its labels and codes, what métiers hold, and what is written of them. */
export function searchSource(graph: Graph): SearchSource {
  return {
    elements: elementsOf(graph),
    liens: held.flatMap((type) => linksOf(graph, type)),
    textes: textsOf(graph),
  };
}

function elementsOf(graph: Graph): ElementCherche[] {
  const named = new Map(linksOf(graph, 'DESIGNE'));
  const graphNames: NamesOfGraph = { named, leadsTo: metiersOfExternalCodes(graph, named) };
  return [...graph.nodes].flatMap(([declared, set]) => {
    const type = typeOfLabel[declared.label];
    if (!type) return [];
    const read = readerOf(declared.properties.map(({ name }) => name));
    return [...set].map(([code, values]) => elementOf(type, code, (name) => read(values, name), graphNames));
  });
}

interface NamesOfGraph {
  /** The métier that each appellation names. */
  readonly named: ReadonlyMap<string, string>;
  /** The métiers that each code of another nomenclature leads to, by its key. */
  readonly leadsTo: ReadonlyMap<string, readonly string[]>;
}

/** The métiers themselves, and those that the appellations name. */
function metiersOfExternalCodes(
  graph: Graph,
  named: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const metiers = new Map<string, Set<string>>();
  for (const [cle, end] of linksOf(graph, 'CORRESPOND_A')) {
    metiers.set(cle, (metiers.get(cle) ?? new Set()).add(named.get(end) ?? end));
  }
  return new Map([...metiers].map(([cle, codes]) => [cle, [...codes].sort()]));
}

function elementOf(
  type: TypeDeRecherche,
  code: string,
  value: (name: string) => GraphValue | undefined,
  { named, leadsTo }: NamesOfGraph,
): ElementCherche {
  const element = { type, code, libelle: String(value('libelle') ?? value('code')) };
  if (type === 'METIER') {
    const former = text(value('libelleRomeParent'));
    return {
      ...element,
      metier: code,
      autresCodes: [String(value('codeOgr'))],
      anciensNoms: former === null ? [] : [former],
    };
  }
  if (type === 'CODE_EXTERNE') {
    return { ...element, metier: null, metiers: leadsTo.get(code) ?? [], autresCodes: [String(value('code'))] };
  }
  if (type === 'APPELLATION') {
    return {
      ...element,
      libelleCourt: text(value('libelleCourt')),
      metier: named.get(code) ?? null,
      principale: value('classification') === 'PRINCIPALE',
      peuUsitee: value('peuUsitee') === true,
    };
  }
  const other = type === 'CERTIFICATION' ? value('codeRncp') : type === 'MACRO_COMPETENCE' ? value('code') : null;
  return { ...element, metier: null, ...(other && { autresCodes: [String(other)] }) };
}

function textsOf(graph: Graph): [metier: string, texte: string][] {
  return [...graph.nodes]
    .filter(([declared]) => declared.label === 'Metier')
    .flatMap(([declared, set]) => {
      const positions = texts.map((name) => positionOf(declared, name));
      return [...set].flatMap(([metier, values]) =>
        positions.flatMap((position): [string, string][] => {
          const written = text(values[position]);
          return written === null ? [] : [[metier, written]];
        }),
      );
    });
}

function linksOf(graph: Graph, type: string): [from: string, to: string][] {
  return relationshipsOf(graph, type).flatMap(([, set]) =>
    [...set].flatMap(([from, targets]) => [...targets.keys()].map((to): [string, string] => [from, to])),
  );
}

function readerOf(names: readonly string[]): (values: Values, name: string) => GraphValue | undefined {
  const positions = new Map(names.map((name, position) => [name, position]));
  return (values, name) => values[positions.get(name) ?? -1];
}

function text(value: GraphValue | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}
