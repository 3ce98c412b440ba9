import type { GraphModel, NodeDeclaration, Property } from '../declaration/declaration';
import { allProperties, typeOf } from '../declaration/declaration';

/**
 * The graph in few words, for who writes Cypher and reads little: each label with its meaning and its properties, the key first
 * and with an asterisk, then each relationship as a pattern.
 */
export function generateModelSummary(model: GraphModel): string {
  return [
    '## Nodes',
    '',
    ...model.nodes.map(nodeLine),
    '',
    '## Relationships',
    '',
    ...model.relationships.map(
      ({ from, type, to, description, properties }) =>
        `- (:${from})-[:${type}${propertiesIn(properties)}]->(:${to}): ${description}`,
    ),
    '',
  ].join('\n');
}

function nodeLine(declared: NodeDeclaration): string {
  const { label, key, description } = declared;
  const properties = allProperties(declared).map(
    (property) => `${property.name}${property === key ? '*' : ''} ${typeOf(property)}`,
  );
  return `- :${label}: ${description} ${properties.join(', ')}`;
}

function propertiesIn(properties: readonly Property[]): string {
  return properties.length > 0 ? ` {${properties.map(({ name }) => name).join(', ')}}` : '';
}
