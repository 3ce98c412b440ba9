/** A node of a document of GraphQL, as parsers and code generators make it. */
interface Node {
  readonly kind: string;
  readonly [field: string]: unknown;
}

type Printer = (node: Node) => string;

/** Writes out a document that comes as a tree: what may be executed, which is all that a client asks. */
export function printedDocument({ definitions }: { readonly definitions: unknown }): string {
  return printAll(definitions, '\n');
}

const printers: Readonly<Record<string, Printer>> = {
  OperationDefinition: (node) => {
    const variables = wrapped('(', printAll(node.variableDefinitions, ', '), ')');
    return `${String(node.operation)} ${print(node.name)}${variables}${directivesOf(node)} ${print(node.selectionSet)}`;
  },
  FragmentDefinition: (node) =>
    `fragment ${print(node.name)} on ${print(node.typeCondition)}${directivesOf(node)} ${print(node.selectionSet)}`,
  VariableDefinition: (node) =>
    `${print(node.variable)}: ${print(node.type)}${wrapped(' = ', print(node.defaultValue))}${directivesOf(node)}`,
  SelectionSet: ({ selections }) => `{ ${printAll(selections, ' ')} }`,
  Field: (node) => {
    const selections = wrapped(' ', print(node.selectionSet));
    return `${wrapped('', print(node.alias), ': ')}${print(node.name)}${argumentsOf(node)}${directivesOf(node)}${selections}`;
  },
  FragmentSpread: (node) => `...${print(node.name)}${directivesOf(node)}`,
  InlineFragment: (node) =>
    `...${wrapped(' on ', print(node.typeCondition))}${directivesOf(node)} ${print(node.selectionSet)}`,
  Directive: (node) => `@${print(node.name)}${argumentsOf(node)}`,
  Argument: ({ name, value }) => `${print(name)}: ${print(value)}`,
  ObjectField: ({ name, value }) => `${print(name)}: ${print(value)}`,
  Name: ({ value }) => String(value),
  Variable: ({ name }) => `$${print(name)}`,
  NamedType: ({ name }) => print(name),
  ListType: ({ type }) => `[${print(type)}]`,
  NonNullType: ({ type }) => `${print(type)}!`,
  // A string of JSON is one of GraphQL, whether it was written as a block or not.
  StringValue: ({ value }) => JSON.stringify(value),
  NullValue: () => 'null',
  ListValue: ({ values }) => `[${printAll(values, ', ')}]`,
  ObjectValue: ({ fields }) => `{ ${printAll(fields, ', ')} }`,
};

function print(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { kind, value } = node as Node;
  return (printers[kind] ?? (() => String(value)))(node as Node);
}

function printAll(nodes: unknown, separator: string): string {
  return Array.isArray(nodes) ? nodes.map(print).join(separator) : '';
}

function argumentsOf(node: Node): string {
  return wrapped('(', printAll(node.arguments, ', '), ')');
}

function directivesOf(node: Node): string {
  return wrapped(' ', printAll(node.directives, ' '));
}

function wrapped(before: string, text: string, after = ''): string {
  return text === '' ? '' : `${before}${text}${after}`;
}
