import type { GraphValue, RelationshipDeclaration } from '@rome-graph/domain';
import { heldLabels, heldRelationships } from '../../src/engine/held-graph/held-model';
import type { HeldRows, LinksRow, NodeRow } from '../../src/engine/held-graph/held-rows.reader';

/** A link by the keys of its ends, from and to, with its properties by name. */
type Link = readonly [from: string, to: string, properties?: Readonly<Record<string, GraphValue>>];

/**
 * Rows that a spec makes up, as Neo4j would give them.
 *
 * @param nodes by label; those of the labels left out are none
 * @param links by label at their beginning, type and label at their end: `Metier REQUIERT Savoir`
 * @param sources codes of the documents loaded
 */
export function heldRows(
  nodes: Readonly<Record<string, readonly NodeRow[]>>,
  links: Readonly<Record<string, readonly Link[]>>,
  sources: readonly string[],
): HeldRows {
  const named = new Map(heldRelationships.map((declared) => [nameOf(declared), declared]));
  for (const name of Object.keys(links)) if (!named.has(name)) throw new Error(`No link ${name} is held.`);
  return {
    releases: [],
    dropped: [],
    replacements: [],
    nodes: new Map(heldLabels.map(({ label }) => [label, nodes[label] ?? []])),
    links: new Map([...named].map(([name, declared]) => [declared, linksRows(declared, links[name] ?? [])])),
    sources: sources.map((code) => ({
      code,
      libelle: code,
      producteur: '',
      licence: '',
      attribution: '',
      version: null,
    })),
  };
}

function nameOf({ from, type, to }: RelationshipDeclaration): string {
  return `${from} ${type} ${to}`;
}

function linksRows({ properties }: RelationshipDeclaration, links: readonly Link[]): LinksRow[] {
  return links.map(([from, to, values = {}]) => ({
    from,
    links: [[to, ...properties.map(({ name }) => values[name] ?? null)]],
  }));
}
