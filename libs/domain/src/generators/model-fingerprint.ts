import { createHash } from 'node:crypto';
import type { GraphModel, Property } from '../declaration/declaration';
import { allProperties, typeOf } from '../declaration/declaration';
import { constraintStatements, indexStatements } from './schema.generator';

/**
 * SHA-256 over all that the declaration makes the loader write: a graph loaded under another fingerprint may lack what the
 * declaration has gained since.
 */
export function modelFingerprint(model: GraphModel): string {
  const written = [
    ...[...constraintStatements(model), ...indexStatements(model)].map(({ text }) => text),
    ...model.nodes.map((declared) => [declared.label, ...allProperties(declared).map(stored)]),
    ...model.relationships.map(({ from, type, to, properties }) => [from, type, to, ...properties.map(stored)]),
  ];
  return createHash('sha256').update(JSON.stringify(written)).digest('hex');
}

function stored(property: Property): string {
  return `${property.name}: ${typeOf(property)}`;
}
