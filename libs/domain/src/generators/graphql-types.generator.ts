import type { GraphModel, NodeDeclaration, Property, RelationshipDeclaration } from '../declaration/declaration';
import { conversionOf, keyAlias, typeOf } from '../declaration/declaration';
import { documentsThatGive } from '../documents/documents';
import type { Table } from '../tables/tables';
import type { Enumeration } from '../values/conversion';
import { pascalCase } from './naming';
import { notice } from './notice';

/**
 * The GraphQL types of the nomenclature, in the directives that @neo4j/graphql reads: one type per label, one field per
 * property and per end of a relationship, one enumeration per closed list. Read only.
 */
export function generateGraphqlTypes(model: GraphModel): string {
  const blocks = [
    notice('#').join('\n'),
    'extend schema @query(read: true, aggregate: false) @mutation(operations: []) @subscription(events: [])',
    ...enumerationsOf(model).map(enumerationBlock),
    ...relationshipPropertyBlocks(model),
    ...model.nodes.map((declared) => nodeBlock(model, declared)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** MOBILISE → Mobilise: the GraphQL type of a relationship's properties. */
export function relationshipPropertiesType(declared: Pick<RelationshipDeclaration, 'type'>): string {
  return pascalCase(declared.type);
}

function nodeBlock(model: GraphModel, declared: NodeDeclaration): string {
  const { label, plural, limit, key, properties } = declared;
  const directives = `@node @plural(value: "${plural}") @limit(default: ${limit.default}, max: ${limit.max})`;
  const fields = [
    ...describe(key.description, `${key.name}: ID!`),
    ...aliasField(declared),
    ...properties.flatMap((p) => propertyField(p)),
    ...model.relationships.flatMap((r) => relationshipFields(r, label)),
  ];
  return [
    quote(`${declared.description}${whereUnknown(declared.source?.table)}`),
    `type ${label} ${directives} {`,
    ...fields.map(indent),
    '}',
  ].join('\n');
}

function aliasField(declared: NodeDeclaration): string[] {
  const alias = keyAlias(declared);
  const { name, description } = declared.key;
  return alias ? describe(`${description} Le même que ${name}.`, `${alias}: ID! @alias(property: "${name}")`) : [];
}

function relationshipFields(declared: RelationshipDeclaration, label: string): string[] {
  const { from, to, forward, reverse } = declared;
  return [
    ...(from === label ? relationshipField(declared, forward, to, 'OUT') : []),
    ...(to === label ? relationshipField(declared, reverse, from, 'IN') : []),
  ];
}

function relationshipField(
  declared: RelationshipDeclaration,
  field: RelationshipDeclaration['forward'],
  target: string,
  direction: 'IN' | 'OUT',
): string[] {
  const properties = declared.properties.length > 0 ? `, properties: "${relationshipPropertiesType(declared)}"` : '';
  return describe(
    `${field.description}${whereUnknown(declared.source?.table)}`,
    `${field.name}: [${target}!]! @relationship(type: "${declared.type}", direction: ${direction}${properties}, nestedOperations: [], aggregate: false)`,
  );
}

/** Lists are empty where no document that gives them is loaded: that none is there is then not known. */
function whereUnknown(table: Table | undefined): string {
  const givenBy = table === undefined ? [] : documentsThatGive(table);
  if (givenBy.length === 0) return '';
  const codes = givenBy.map(({ code }) => code).join(' ou ');
  return ` Rien quand ${codes} n'est pas parmi les sources de la version : inconnu alors, et non absent.`;
}

/** Declarations of one type that carry properties all carry the same ones, hence one block per type. */
function relationshipPropertyBlocks(model: GraphModel): string[] {
  const byType = new Map<string, RelationshipDeclaration>();
  for (const declared of model.relationships) if (declared.properties.length > 0) byType.set(declared.type, declared);
  return [...byType.values()].map((declared) =>
    [
      quote(`Propriétés d'un lien ${declared.type}.`),
      `type ${relationshipPropertiesType(declared)} @relationshipProperties {`,
      ...declared.properties.flatMap((p) => propertyField(p)).map(indent),
      '}',
    ].join('\n'),
  );
}

function propertyField(p: Property): string[] {
  return describe(p.description, `${p.name}: ${graphqlType(p)}${p.required ? '!' : ''}${plainDatetime(p)}`);
}

/** Left to itself, @neo4j/graphql formats a DateTime with a function of APOC, which the server need not have. */
function plainDatetime(p: Property): string {
  if (typeOf(p) !== 'datetime') return '';
  return ` @cypher(statement: "RETURN this.${p.name} AS value", columnName: "value")`;
}

function graphqlType(p: Property): string {
  const enumeration = conversionOf(p)?.enumeration;
  if (enumeration) return enumeration.name;
  if (p.code) return 'ID';
  const names = {
    string: 'String',
    strings: '[String!]',
    integer: 'Int',
    float: 'Float',
    boolean: 'Boolean',
    date: 'Date',
    datetime: 'DateTime',
  };
  return names[typeOf(p)];
}

function enumerationsOf(model: GraphModel): Enumeration[] {
  const properties = [...model.nodes, ...model.relationships].flatMap((declared) => declared.properties);
  const found = new Map<string, Enumeration>();
  for (const p of properties) {
    const enumeration = conversionOf(p)?.enumeration;
    if (enumeration) found.set(enumeration.name, enumeration);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function enumerationBlock({ name, description, values }: Enumeration): string {
  const lines = Object.entries(values).flatMap(([value, meaning]) => describe(meaning.description, value));
  return [quote(description), `enum ${name} {`, ...lines.map(indent), '}'].join('\n');
}

function describe(description: string, definition: string): string[] {
  return [quote(description), definition];
}

function quote(description: string): string {
  return JSON.stringify(description);
}

function indent(line: string): string {
  return `  ${line}`;
}
