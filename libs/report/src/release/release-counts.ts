import type { GraphModel, NodeDeclaration } from '@rome-graph/domain';
import { countProperty, procheType, publishedCounts, romeGraph } from '@rome-graph/domain';
import type { ReleaseReport, ReportCount } from './release-report';

/** How many nodes or relationships of a name the graph holds. */
export interface FoundCount {
  readonly sorte: 'LABEL' | 'RELATION';
  readonly nom: string;
  readonly nombre: number;
}

/** The properties of the Release node. */
export type ReleaseProperties = Readonly<Record<string, unknown>>;

/** Nodes by label, in the order of the declaration: published, read by the load, and found. Labels of nothing are left out. */
export function nodeCounts(
  release: ReleaseProperties,
  found: readonly FoundCount[],
  model: GraphModel = romeGraph,
): ReportCount[] {
  const published = publishedCounts(String(release.version));
  return model.nodes
    .filter((declared) => declared.source !== undefined)
    .map((declared) => ({
      nom: declared.label,
      description: declared.description,
      publies: published[declared.label] ?? null,
      lus: readCount(release, declared),
      presents: countOf(found, 'LABEL', declared.label),
    }))
    .filter(({ lus, presents }) => (lus ?? 0) > 0 || presents > 0);
}

/** Relationships that come from files, by type, in the order of the declaration; two declarations of one type count as one. */
export function relationshipCounts(
  found: readonly FoundCount[],
  model: GraphModel = romeGraph,
): ReleaseReport['relations'] {
  const official = model.relationships.filter(({ source }) => source !== undefined);
  return [...new Set(official.map(({ type }) => type))]
    .map((nom) => ({
      nom,
      description: official.flatMap(({ type, description }) => (type === nom ? [description] : [])).join(' '),
      presents: countOf(found, 'RELATION', nom),
    }))
    .filter(({ presents }) => presents > 0);
}

/** The two counts of relationships that the load keeps: those that it read in files, and PROCHE, which it computes. */
export function relationshipTotals(release: ReleaseProperties, found: readonly FoundCount[]): ReportCount[] {
  const read = relationshipCounts(found).reduce((sum, { presents }) => sum + presents, 0);
  return [
    {
      nom: 'relations lues',
      description: 'Relations issues des fichiers, tous types ensemble.',
      publies: null,
      lus: numberOrNull(release.nbLiens),
      presents: read,
    },
    {
      nom: procheType,
      description: 'Couples de métiers dont le premier couvre au moins 5 % du second, calculés au chargement.',
      publies: null,
      lus: numberOrNull(release.nbProches),
      presents: countOf(found, 'RELATION', procheType),
    },
  ];
}

function readCount(release: ReleaseProperties, declared: NodeDeclaration): number | null {
  return numberOrNull(release[countProperty(declared)]);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function countOf(found: readonly FoundCount[], sorte: FoundCount['sorte'], nom: string): number {
  return found.find((count) => count.sorte === sorte && count.nom === nom)?.nombre ?? 0;
}
