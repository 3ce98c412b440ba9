import { keyAlias } from '@rome-graph/domain';
import type { GraphValue } from '@rome-graph/domain';
import type { HeldGraph, HeldNodes } from '../engine/held-graph/held-graph';
import { ficheFieldsOf, heldLabels, metierLabel } from '../engine/held-graph/held-model';

/** What a field of the generated nomenclature is when the snapshot holds it: a property, or the nodes that it leads to. */
export type HeldFieldKind = 'value' | 'list';

/** What is asked of a list, as the generated schema takes it; conditions are Neo4j's. */
export interface ListArguments {
  readonly limit?: number | null;
  readonly offset?: number | null;
  readonly sort?: readonly Readonly<Record<string, 'ASC' | 'DESC' | null>>[] | null;
}

const kinds = new Map<string, HeldFieldKind>(
  heldLabels.flatMap((declared) => {
    const { label, key, properties } = declared;
    const names = [key, ...properties].map(({ name }) => name);
    const values = [...names, keyAlias(declared) ?? key.name];
    return [
      ...values.map((name): [string, HeldFieldKind] => [`${label}.${name}`, 'value']),
      ...ficheFieldsOf(label).map(({ name }): [string, HeldFieldKind] => [`${label}.${name}`, 'list']),
    ];
  }),
);

/** What the snapshot holds of a field of a generated type; undefined of what only Neo4j gives. */
export function heldFieldKind(type: string, field: string): HeldFieldKind | undefined {
  return kinds.get(`${type}.${field}`);
}

/** Labels of thousands of nodes, whose lists are long to put in order: Neo4j gives them, and métiers, whose fiches lead on from there. */
const longLabels = new Set([
  'Metier',
  'Appellation',
  'Competence',
  'Savoir',
  'Certification',
  'Formacode',
  'CodeExterne',
]);

const listed = new Map(
  heldLabels.filter(({ label }) => !longLabels.has(label)).map(({ plural, label }) => [plural, label]),
);

/** The label that a list at the root of the schema is of, where the snapshot gives it whole; undefined of others. */
export function heldListLabel(field: string): string | undefined {
  return listed.get(field);
}

/** The nodes of a label, as the list at the root of the schema has them: in the order asked, else in that of the keys. */
export function heldList(held: HeldGraph, label: string, args: ListArguments): HeldNode[] {
  const nodes = held.nodes(label);
  return pageOf(
    nodes,
    Array.from({ length: nodes.count }, (_, place) => place),
    args,
  );
}

/** The fiche of a métier, as the generated type `Metier` has it; undefined of a code that is none. */
export function heldMetier(held: HeldGraph, code: string): HeldNode | undefined {
  const metiers = held.nodes(metierLabel);
  const place = metiers.find(code);
  return place === undefined ? undefined : new HeldNode(metiers, place);
}

/** A node of the snapshot, which the fields of its generated type are read from. */
export class HeldNode {
  constructor(
    private readonly nodes: HeldNodes,
    private readonly place: number,
  ) {}

  /** A field of its type. @throws on one that is not held. */
  read(field: string, args: ListArguments): GraphValue | HeldNode[] {
    const { declared } = this.nodes;
    return heldFieldKind(declared.label, field) === 'list'
      ? this.list(field, args)
      : this.nodes.value(this.place, propertyOf(this.nodes, field));
  }

  /** In the order asked, else in that of the keys: the generated statements give no order that is not asked. */
  private list(field: string, args: ListArguments): HeldNode[] {
    const links = this.nodes.linked(field);
    const ends = links.of(this.place).map((link) => links.end(link));
    return pageOf(links.target, ends, args);
  }
}

/** What is asked of places that stand in the order of their keys. */
function pageOf(nodes: HeldNodes, places: number[], { limit, offset, sort }: ListArguments): HeldNode[] {
  const orders = (sort ?? []).flatMap((order) => Object.entries(order));
  if (orders.length > 0) places.sort(inOrder(nodes, orders));
  const start = offset ?? 0;
  const page = places.slice(start, start + (limit ?? nodes.declared.limit.default));
  return page.map((place) => new HeldNode(nodes, place));
}

function propertyOf({ declared }: HeldNodes, field: string): string {
  return field === keyAlias(declared) ? declared.key.name : field;
}

/** As Cypher orders: by the codes of letters, unknown values last, or first where the order descends; the key decides. */
function inOrder(
  nodes: HeldNodes,
  orders: readonly [string, 'ASC' | 'DESC' | null][],
): (a: number, b: number) => number {
  const asked = orders.filter(([, direction]) => direction !== null);
  return (a, b) => {
    for (const [field, direction] of asked) {
      const property = propertyOf(nodes, field);
      const order = compare(nodes.value(a, property), nodes.value(b, property));
      if (order !== 0) return direction === 'DESC' ? -order : order;
    }
    return a - b;
  };
}

function compare(a: GraphValue, b: GraphValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
