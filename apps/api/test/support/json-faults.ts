interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** Where a value is not what a schema says, by the words of JSON Schema that our document uses; schemathesis knows all of them. */
export function jsonFaults(schema: JsonSchema, value: unknown, at = '$'): string[] {
  if (schema.anyOf) {
    const each = schema.anyOf.map((one) => jsonFaults(one, value, at));
    return each.some((faults) => faults.length === 0) ? [] : (each[0] ?? []);
  }
  const faults = ownFaults(schema, value, at);
  if (Array.isArray(value)) {
    const { items } = schema;
    return [...faults, ...(items ? value.flatMap((item, index) => jsonFaults(items, item, `${at}[${index}]`)) : [])];
  }
  return typeof value === 'object' && value !== null ? [...faults, ...objectFaults(schema, value, at)] : faults;
}

function ownFaults(schema: JsonSchema, value: unknown, at: string): string[] {
  return [
    ...(schema.type !== undefined && schema.type !== typeOf(value) ? [`${at} is no ${schema.type}`] : []),
    ...('const' in schema && schema.const !== value ? [`${at} is not ${String(schema.const)}`] : []),
    ...(schema.enum && !schema.enum.includes(value) ? [`${at} is none of the enumeration`] : []),
  ];
}

function objectFaults(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  value: object,
  at: string,
): string[] {
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${at}.${name} is absent`),
    ...Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
      const schema = properties[name];
      if (schema) return jsonFaults(schema, inner, `${at}.${name}`);
      return additionalProperties === false ? [`${at}.${name} is not declared`] : [];
    }),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
