/**
 * Parameters of a question as Neo4j is to have them: in JSON, a number without fraction is an integer, which the driver
 * sends as such when it is a bigint.
 */
export function neo4jParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, neo4jValue(value)]));
}

function neo4jValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(neo4jValue);
  if (typeof value !== 'object' || value === null) return value;
  return neo4jParameters(value as Record<string, unknown>);
}
