import type { GraphValue, SourceDocument } from '@rome-graph/domain';
import { provientDeType, sourceLabel } from '@rome-graph/domain';
import type { Graph } from './desired-graph';
import { nodesOf, relationshipsOf } from './desired-graph';

/** A document that the graph is made of. */
export interface GraphSource {
  readonly document: SourceDocument;
  /** The version or date that it gives of itself. */
  readonly version?: string;
  /** SHA-256 of the file, or that of the release for the export. */
  readonly empreinte: string;
}

/** Adds the documents that the graph is made of, and the link from the release to each. */
export function buildSources(graph: Graph, release: string, sources: readonly GraphSource[]): void {
  const declared = [...graph.nodes.keys()].find(({ label }) => label === sourceLabel);
  const [links] = relationshipsOf(graph, provientDeType);
  if (!declared || !links) throw new Error(`The model has no ${sourceLabel} or no ${provientDeType}`);
  const nodes = nodesOf(graph, sourceLabel);
  for (const source of sources) {
    const values = valuesOf(source);
    nodes.set(
      source.document.code,
      declared.properties.map(({ name }) => values[name] ?? null),
    );
  }
  links[1].set(release, new Map(sources.map(({ document }) => [document.code, []])));
}

function valuesOf({ document, version, empreinte }: GraphSource): Record<string, GraphValue> {
  const { libelle, producteur, licence, address } = document;
  return {
    libelle,
    producteur,
    licence: licence.address ? `${licence.name} (${licence.address})` : licence.name,
    attribution: attributionOf(document, version),
    adresse: address ?? null,
    version: version ?? null,
    empreinte,
  };
}

/** The sentence to show, without the place of a version that the document does not give. */
function attributionOf({ attribution, libelle }: SourceDocument, version: string | undefined): string {
  const dated = version === undefined ? attribution.replace(/,? ?\{version\}/, '') : attribution;
  return dated.replace('{libelle}', libelle).replace('{version}', version ?? '');
}
