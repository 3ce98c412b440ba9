import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Neo4j } from '@rome-graph/neo4j';
import { openNeo4j, queryStatement } from '@rome-graph/neo4j';
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { buildSchema, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { sharedNeo4j } from '../test-api';
import { ficheOf, synonymesOf } from './fiche-of-row';
import type { FicheRow } from './fiche.row';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', '..', 'schema.graphql'), 'utf8'));
const ficheType = schema.getType('FicheMetier') as GraphQLObjectType;
const appellationType = schema.getType('FicheAppellation') as GraphQLObjectType;

/** What a fiche gives of a métier that it leads to. */
const ofMetier = 'code libelle';

/** Every field that `ficheMetier` has, whatever is added to it, with all its names too. */
export const wholeFiche = `query ($code: ID!) {
  ficheMetier(code: $code) {
    ${selectionOf(ficheType)}
    tous: synonymes(peuUsitees: true) { ${selectionOf(appellationType)} }
  }
}`;

function selectionOf(type: GraphQLObjectType): string {
  if (type.name === 'MetierResume') return ofMetier;
  return Object.values(type.getFields())
    .map(({ name, type: of }) => {
      const named = getNamedType(of);
      return isObjectType(named) ? `${name} { ${selectionOf(named)} }` : name;
    })
    .join(' ');
}

/** Documents that a list comes from, in the graphs that the specs load; the list is unknown where none is loaded. */
const documentsOf: Readonly<Record<string, readonly string[]>> = {
  certifications: ['certif_info'],
  formacodes: ['rome_formacode'],
  faps: ['fap_2009_rome', 'fap_2021_rome'],
  groupesIsco: ['rome_isco08'],
  codesExternes: ['correspondances'],
};

/** Fiches as the recipe fiche.cypher finds them in Neo4j, put in order as the API did while it asked it. */
export class Neo4jFiches {
  private readonly statement = queryStatement('fiche');

  private constructor(private readonly neo4j: Neo4j) {}

  static open(): Neo4jFiches {
    return new Neo4jFiches(openNeo4j(sharedNeo4j()));
  }

  /** What `wholeFiche` is to answer for a code. */
  async of(code: string, release: string): Promise<unknown> {
    const [row] = await this.neo4j.read<FicheRow>(this.statement, { code });
    if (!row) throw new Error(`Neo4j has no fiche ${code}`);
    const loaded = new Set(row.sources.map((source) => source.code));
    const unknown = Object.entries(documentsOf).filter(([, codes]) => !codes.some((document) => loaded.has(document)));
    const { appellations } = row;
    const fiche = {
      ...ficheOf(row, release),
      ...Object.fromEntries(unknown.map(([name]) => [name, null])),
      synonymes: synonymesOf(appellations, false),
    };
    const tous = synonymesOf(appellations, true).map((each) => selected(each, appellationType));
    return { ...(selected(fiche, ficheType) as object), tous };
  }

  close(): Promise<void> {
    return this.neo4j.close();
  }
}

/** Of a value what a query of all fields of its type gives. */
function selected(value: unknown, type: GraphQLOutputType | undefined): unknown {
  if (value === null || value === undefined || !type) return value ?? null;
  if (isNonNullType(type)) return selected(value, type.ofType);
  if (isListType(type)) return (value as unknown[]).map((each) => selected(each, type.ofType));
  if (!isObjectType(type)) return value;
  const names = type.name === 'MetierResume' ? ofMetier.split(' ') : Object.keys(type.getFields());
  const fields = type.getFields();
  return Object.fromEntries(
    names.map((name) => [name, selected((value as Record<string, unknown>)[name], fields[name]?.type)]),
  );
}
