import type { DocumentNode, FieldNode, ValueNode } from 'graphql';
import { Kind, print } from 'graphql';

/** Longest title, in characters. */
const longest = 200;

/** What an operation asks, on one line and with the values of its variables: `passerelles(de: K2204, vers: J1501)`. */
export function titleOf(
  { definitions }: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  operationName?: string,
): string {
  const operation = definitions.find(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return '';
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const title = fields.map((field) => questionOf(field, variables)).join(' ; ');
  return title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
}

function questionOf({ name, arguments: given = [] }: FieldNode, variables: Readonly<Record<string, unknown>>): string {
  const values = given
    .map((argument) => [argument.name.value, textOf(argument.value, variables)] as const)
    .filter(([, text]) => text !== undefined);
  return values.length === 0 ? name.value : `${name.value}(${values.map((pair) => pair.join(' : ')).join(', ')})`;
}

function textOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): string | undefined {
  if (value.kind === Kind.STRING) return value.value;
  if (value.kind !== Kind.VARIABLE) return print(value);
  const given = variables[value.name.value];
  if (given === undefined || given === null) return undefined;
  return typeof given === 'string' ? given : JSON.stringify(given);
}
