import { romeGraph } from '@rome-graph/domain';
import type { DocumentNode, FieldNode } from 'graphql';
import { BREAK, Kind, visit } from 'graphql';

/** Questions of the API's own that are asked of Neo4j. */
const wholeQuestions = [
  'ficheMetier',
  'statistiques',
  'rechercher',
  'parcourirMetiers',
  'arborescenceDesCompetences',
  'airesDeMobilite',
  'changements',
  'historique',
  'derives',
  'issus',
];

/** Fields that are answered from Neo4j, wherever they stand: the fiche of a result, and whole questions. */
const databaseFields = new Set(['fiche', ...wholeQuestions]);
for (const { plural } of romeGraph.nodes) databaseFields.add(plural).add(`${plural}Connection`);

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document may ask something of Neo4j; what the engine answers by itself does not. */
export function usesDatabase(document: DocumentNode): boolean {
  let uses = known.get(document);
  if (uses === undefined) known.set(document, (uses = asksDatabase(document)));
  return uses;
}

function asksDatabase(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field(field) {
      if (!databaseFields.has(field.name.value) && !choosesDatabase(field)) return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}

function choosesDatabase({ arguments: given = [] }: FieldNode): boolean {
  return given.some(
    ({ name, value }) => name.value === 'moteur' && !(value.kind === Kind.ENUM && value.value === 'INSTANTANE'),
  );
}
