import type { NodeDeclaration, RestObject, RestSource } from '@rome-graph/domain';
import { allProperties, conversionOf, restGroupedLabel, restObjects, romeGraph, typeOf } from '@rome-graph/domain';
import type { SelectedField, Selection } from '../champs/selection';
import { fieldsFor } from '../champs/selection';

/** A schema of JSON, as OpenAPI 3.1 writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const notGiven = 'Les données ouvertes ne le donnent pas : peut être demandé, jamais répondu.';
const jsonTypes: Readonly<Record<string, string>> = { boolean: 'boolean', integer: 'integer', float: 'number' };

/** What an object that shows nodes of labels may hold: nothing of it is sure, for a selector leaves out what it does not name. */
export function schemaOfLabels(labels: readonly string[], selection: Selection, typed = true): JsonSchema {
  const schemas = labels.flatMap((label) => schemasOfLabel(label, selection, typed));
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return different.length === 1 && different[0] ? different[0] : { anyOf: different };
}

function schemasOfLabel(label: string, selection: Selection, typed: boolean): JsonSchema[] {
  const object = restObjects.get(label);
  if (!object) throw new Error(`libs/domain shows no ${label} in the official APIs: see rest-objects.ts.`);
  if (!object.type) return [objectSchema(object, selection, undefined)];
  return Object.values(object.type.names).map((type) => {
    const { properties, ...rest } = objectSchema(object, selection, type) as { properties: object };
    if (!typed) return { properties, ...rest };
    return { ...rest, properties: { type: { type: 'string', const: type }, ...properties }, required: ['type'] };
  });
}

function objectSchema({ label, fields }: RestObject, selection: Selection, type: string | undefined): JsonSchema {
  const selected = fieldsFor(selection, type);
  const properties = Object.entries(fields).flatMap(([name, source]): [string, JsonSchema][] => {
    const field = selected.get(name.toLowerCase());
    return field ? [[name, fieldSchema(label, field, source)]] : [];
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function fieldSchema(label: string, { selection }: SelectedField, source: RestSource): JsonSchema {
  const inner = selection ?? { fields: new Map(), subtypes: new Map() };
  switch (source.kind) {
    case 'absent':
      return { ...absentSchema(source.type, inner), description: notGiven };
    case 'constant':
      return { type: typeof source.value };
    case 'property':
      return propertySchema(label, source);
    case 'word':
      return { type: 'string', enum: Object.values(source.words) };
    case 'itself':
      return schemaOfLabels([label], inner);
    case 'links':
      return linksSchema(label, inner, source);
    case 'levels': {
      const labels = [source.upper, source.lower].map((field) => targetOf(label, field));
      return listOf(source.end === undefined ? schemaOfLabels(labels, inner) : lieSchema(labels, inner, source.end));
    }
    case 'groups':
      return groupsSchema(label, inner, source);
  }
}

function linksSchema(label: string, selection: Selection, source: Extract<RestSource, { kind: 'links' }>): JsonSchema {
  const labels = source.fields.map((field) => targetOf(label, field));
  if (source.one) return schemaOfLabels(labels, selection, source.typed);
  const { end } = source;
  return listOf(
    end === undefined ? schemaOfLabels(labels, selection, source.typed) : lieSchema(labels, selection, end),
  );
}

function lieSchema(labels: readonly string[], { fields }: Selection, end: string): JsonSchema {
  const inner = fields.get(end.toLowerCase())?.selection;
  const properties = {
    ...(inner && { [end]: schemaOfLabels(labels, inner) }),
    ...(fields.has('principal') && { principal: { type: 'boolean' } }),
  };
  return { type: 'object', properties, additionalProperties: false };
}

function groupsSchema(
  label: string,
  { fields }: Selection,
  source: Extract<RestSource, { kind: 'groups' }>,
): JsonSchema {
  const part = (name: string): Selection | null | undefined => fields.get(name.toLowerCase())?.selection;
  const above = part(source.by);
  const list = part(source.list);
  const tops = source.items.map(({ field, above: steps }) => steps.reduce(targetOf, targetOf(label, field)));
  const labels = source.items.map(({ field }) => targetOf(label, field));
  const properties = {
    ...(above && { [source.by]: schemaOfLabels(tops, above) }),
    ...(list && { [source.list]: listOf(schemaOfLabels(labels, list, source.typed)) }),
  };
  return listOf({ type: 'object', properties, additionalProperties: false });
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function absentSchema(type: string, { fields }: Selection): JsonSchema {
  if (type !== 'object' && type !== 'objects') {
    return type === 'datetime' ? { type: 'string', format: 'date-time' } : { type: jsonTypes[type] ?? 'string' };
  }
  const properties = [...fields.values()].map(({ name, selection }): [string, JsonSchema] => [
    name,
    selection ? absentSchema('object', selection) : { type: name === 'frequence' ? 'integer' : 'string' },
  ]);
  const object = { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
  return type === 'object' ? object : listOf(object);
}

function propertySchema(label: string, { property, reading }: Extract<RestSource, { kind: 'property' }>): JsonSchema {
  if (reading === 'isGreen') return { type: 'boolean' };
  const node = nodeOf(label);
  const declared = allProperties(node).find(({ name }) => name === (property ?? node.key.name));
  if (!declared) throw new Error(`${label} declares no ${String(property)}: see rest-objects.ts.`);
  const { enumeration } = conversionOf(declared) ?? {};
  return {
    type: jsonTypes[typeOf(declared)] ?? 'string',
    ...(enumeration && !reading && { enum: Object.keys(enumeration.values) }),
    description: declared.description,
  };
}

function nodeOf(label: string): NodeDeclaration {
  if (label === restGroupedLabel.node.label) return restGroupedLabel.node;
  const found = romeGraph.nodes.find((node) => node.label === label);
  if (!found) throw new Error(`libs/domain declares no ${label}.`);
  return found;
}

/** The label that a field leads to. */
function targetOf(label: string, field: string): string {
  const { node, of, under, fields } = restGroupedLabel;
  if (field === fields.group || field === fields.below) return node.label;
  if (label === node.label) return field === fields.above ? targetOf(of, under) : of;
  for (const { from, to, forward, reverse } of romeGraph.relationships) {
    if (from === label && forward.name === field) return to;
    if (to === label && reverse.name === field) return from;
  }
  throw new Error(`${label} declares no ${field}: see rest-objects.ts.`);
}
