import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateModelSummary, romeGraph, romeHistory } from '@rome-graph/domain';
import { cypherDirectory, readCypherFile } from '@rome-graph/neo4j';
import type { GraphQLSchema } from 'graphql';
import { printType } from 'graphql';
import type { AskGraphql } from '../answers/asked-graphql';

/** Something to read, as the list of MCP has it. */
export interface ListedResource {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
}

/** Things to read whose address has a variable part. */
export interface ListedTemplate extends Omit<ListedResource, 'uri'> {
  readonly uriTemplate: string;
}

export const resources: readonly ListedResource[] = [
  {
    uri: 'rome://modele',
    name: 'modele',
    title: 'Modèle du graphe',
    description: 'Labels, propriétés et relations du graphe, pour écrire en Cypher. The graph model.',
    mimeType: 'text/markdown',
  },
  {
    uri: 'rome://release',
    name: 'release',
    title: 'Version en service',
    description: 'Version du ROME, documents joints, licences et mentions. The release, its sources and licences.',
    mimeType: 'application/json',
  },
  {
    uri: 'rome://recettes',
    name: 'recettes',
    title: 'Recettes en Cypher',
    description: 'Questions déjà écrites en Cypher. Ready-made questions in Cypher, by name.',
    mimeType: 'text/markdown',
  },
];

export const resourceTemplates: readonly ListedTemplate[] = [
  {
    uriTemplate: 'rome://recettes/{nom}',
    name: 'recette',
    title: 'Une recette',
    description: 'Le texte d’une recette. The text of a recipe.',
    mimeType: 'application/x-cypher-query',
  },
  {
    uriTemplate: 'rome://types/{nom}',
    name: 'type',
    title: 'Un type de GraphQL',
    description: 'Champs et valeurs d’un type, comme Contraintes ou Profil. Fields of a type of GraphQL.',
    mimeType: 'application/graphql',
  },
];

/** What is at an address; undefined when there is nothing. */
export async function readResource(
  uri: string,
  schema: GraphQLSchema,
  ask: AskGraphql,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [, room = '', name] = /^rome:\/\/([a-z]+)(?:\/([\w-]+))?$/.exec(uri) ?? [];
  if (room === 'types' && name !== undefined) return typeText(schema, name);
  if (room === 'recettes') return name === undefined ? recipeList() : recipeText(name);
  if (name !== undefined) return undefined;
  if (room === 'modele') return modelText();
  return room === 'release' ? releaseText(ask, signal) : undefined;
}

function modelText(): string {
  return [
    '# ROME 4.0',
    '',
    generateModelSummary(romeGraph),
    '# Historique',
    '',
    generateModelSummary(romeHistory),
  ].join('\n');
}

function typeText(schema: GraphQLSchema, name: string): string | undefined {
  const type = schema.getType(name);
  return type && printType(type);
}

function recipeFiles(): string[] {
  return readdirSync(join(cypherDirectory(), 'queries')).sort();
}

function recipeList(): string {
  const recipes = recipeFiles().map((file) => readCypherFile(join(cypherDirectory(), 'queries', file)));
  return recipes.map(({ name, purpose }) => `- rome://recettes/${name} : ${purpose}`).join('\n');
}

function recipeText(name: string): string | undefined {
  const file = `${name}.cypher`;
  return recipeFiles().includes(file) ? readFileSync(join(cypherDirectory(), 'queries', file), 'utf8') : undefined;
}

const releaseDocument = `{
  releases(where: { statut: { eq: EN_SERVICE } }) {
    version libelle empreinte publieeLe chargeeLe nbMetiers nbAppellations nbCompetences nbMacroCompetences nbSavoirs
    sources { code libelle producteur version licence attribution }
  }
}`;

async function releaseText(ask: AskGraphql, signal: AbortSignal): Promise<string> {
  const { data, errors } = await ask(releaseDocument, {}, signal);
  const [release] = (data?.releases ?? []) as unknown[];
  return JSON.stringify(release ?? { errors }, null, 2);
}
