import type { SourceDocument } from '@rome-graph/domain';
import { documents, documentsThatGive, romeGraph } from '@rome-graph/domain';

/** What the release in service was made of. */
export interface LoadedSources {
  /** Codes of its documents. */
  readonly sources: readonly string[];
  /** Whether objectifs of the tree of compétences have no label. */
  readonly sansIntitules: boolean;
}

/**
 * What nobody knows of métiers because no document that gives it was loaded, and where to get one under what licence: one
 * line; undefined when all is there.
 */
export function renderMissingDocuments({ sources, sansIntitules }: LoadedSources): string | undefined {
  const missing = [
    ...(sansIntitules ? [place('labels of objectifs and enjeux', documents.arborescenceCompetences)] : []),
    ...listsOfMetiers().flatMap(({ name, givenBy }) => {
      const [first] = givenBy;
      return first && !givenBy.some(({ code }) => sources.includes(code)) ? [place(name, first)] : [];
    }),
  ];
  if (missing.length === 0) return undefined;
  return `Not loaded, hence unknown: ${missing.join('; ')}. Give them beside the export: docs/sources.md.`;
}

/** The lists of a métier that published documents give, by the name of their field; a table of one's own is nobody's lack. */
function listsOfMetiers(): { readonly name: string; readonly givenBy: readonly SourceDocument[] }[] {
  return romeGraph.relationships.flatMap(({ source, from, to, forward, reverse }) => {
    if (!source || (from !== 'Metier' && to !== 'Metier')) return [];
    return [
      {
        name: from === 'Metier' ? forward.name : reverse.name,
        givenBy: documentsThatGive(source.table).filter(({ address }) => address !== undefined),
      },
    ];
  });
}

function place(what: string, { address, licence }: SourceDocument): string {
  return `${what} (${address}, ${licence.name})`;
}
