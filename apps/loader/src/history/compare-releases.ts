import type { Changement, GraphValue, LabelReader, NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import { isOfRelease, isPropertyOfRelease } from '@rome-graph/domain';
import type { Graph, NodeSet, RelationshipSet, Values } from '../graph/desired-graph';
import { sameValues } from '../graph/desired-graph';
import { linkChanges } from './compare-links';
import { keysOf, labelReader } from './subjects';

/** A property that both releases give, and its place among the values of a node. */
interface Compared {
  readonly name: string;
  readonly position: number;
}

/**
 * Every difference between two releases, in the order of the declarations, then of the codes. What the nomenclature says is
 * compared, the workbooks that complete the export included: neither what other documents bring nor what the loader computes.
 */
export function compareReleases(former: Graph, current: Graph): Changement[] {
  const labels = labelReader(former, current);
  const nodes = [...current.nodes].filter(([declared]) => isOfRelease(declared));
  const links = [...current.relationships].filter(([declared]) => isOfRelease(declared));
  return [
    ...nodes.flatMap(([declared, set]) => nodeChanges(declared, formerNodes(former, declared.label), set, labels)),
    ...links.flatMap(([declared, set]) => {
      const known = formerNodes(former, declared.from);
      const [before, after] = [former.relationships.get(declared), set].map((of) => officialLinks(declared, of));
      return linkChanges(declared, before ?? new Map(), after ?? new Map(), labels, (sujet) => !known.has(sujet));
    }),
  ];
}

function formerNodes(former: Graph, label: string): NodeSet {
  for (const [declared, set] of former.nodes) if (declared.label === label) return set;
  return new Map();
}

/** The properties that both releases give, each after its label and a point. */
export function comparedProperties(former: Graph, current: Graph): string[] {
  return [...current.nodes]
    .filter(([declared]) => isOfRelease(declared))
    .flatMap(([declared, set]) =>
      comparedOf(declared, formerNodes(former, declared.label), set).map(({ name }) => `${declared.label}.${name}`),
    );
}

function comparedOf({ properties }: NodeDeclaration, former: NodeSet, current: NodeSet): Compared[] {
  return properties
    .map((property, position) => ({ property, name: property.name, position }))
    .filter(({ property }) => isPropertyOfRelease(property))
    .filter(({ position }) => isGiven(former, position) && isGiven(current, position));
}

function nodeChanges(declared: NodeDeclaration, former: NodeSet, current: NodeSet, labels: LabelReader): Changement[] {
  const { label } = declared;
  const compared = comparedOf(declared, former, current);
  const change = (sujet: string, rest: Pick<Changement, 'type'> & Partial<Changement>): Changement => ({
    nature: label,
    sujet,
    libelle: labels(label, sujet),
    attribut: null,
    cible: null,
    ancien: [],
    nouveau: [],
    anciennesValeurs: null,
    nouvellesValeurs: null,
    ...rest,
  });
  return keysOf(former, current).flatMap((sujet) => {
    const [before, after] = [former.get(sujet), current.get(sujet)];
    if (!before) return [change(sujet, { type: 'CREE', nouveau: listOf(labels(label, sujet)) })];
    if (!after) return [change(sujet, { type: 'SUPPRIME', ancien: listOf(labels(label, sujet)) })];
    if (sameValues(before, after)) return [];
    return compared
      .filter(({ position }) => before[position] !== after[position])
      .map(({ name, position }) =>
        change(sujet, {
          type: name === 'libelle' ? 'RENOMME' : 'REDEFINI',
          attribut: name,
          ancien: listOf(before[position]),
          nouveau: listOf(after[position]),
        }),
      );
  });
}

/** A property that a release gives for none of its nodes is unknown there, since its file is absent: nothing changed. */
function isGiven(set: NodeSet, position: number): boolean {
  for (const values of set.values()) if ((values[position] ?? null) !== null) return true;
  return false;
}

function listOf(value: GraphValue | undefined): string[] {
  return value === null || value === undefined ? [] : [String(value)];
}

/** The links that the export holds, without those that a document adds to them. */
function officialLinks(
  { also, properties }: RelationshipDeclaration,
  set: RelationshipSet = new Map(),
): RelationshipSet {
  if (!also) return set;
  const ofDocument = properties.map(({ name }) => also.constants[name]);
  const isOfDocument = (values: Values): boolean =>
    ofDocument.every((constant, position) => constant === undefined || values[position] === constant);
  return new Map(
    [...set].map(([from, targets]) => [from, new Map([...targets].filter(([, values]) => !isOfDocument(values)))]),
  );
}
