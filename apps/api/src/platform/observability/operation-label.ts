import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** The label of an operation that asks several questions: their combinations are without number. */
export const severalQuestions = 'several';
/** The label of questions about the schema. */
export const schemaQuestion = 'introspection';

const labels = new WeakMap<OperationDefinitionNode, string>();

/** The question that an operation of a valid document asks: what names it is the schema, never its client. */
export function operationLabel(document: DocumentNode, operationName: string | null | undefined): string {
  const operation = operationOf(document, operationName || undefined);
  // What a client calls an operation that there is not is kept nowhere.
  if (!operation) return severalQuestions;
  let label = labels.get(operation);
  if (label === undefined) labels.set(operation, (label = labelOf(operation, document)));
  return label;
}

function operationOf({ definitions }: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return name === undefined ? operations[0] : operations.find((each) => each.name?.value === name);
}

function labelOf(operation: OperationDefinitionNode, { definitions }: DocumentNode): string {
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(({ name, selectionSet }) => [name.value, selectionSet]),
  );
  const fields = new Set<string>();
  const waiting = [operation.selectionSet];
  for (let set = waiting.pop(); set; set = waiting.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else waiting.push(...once(fragments, selection.name.value));
    }
  }
  const [only] = fields;
  if (only === undefined || fields.size > 1) return severalQuestions;
  return only.startsWith('__') ? schemaQuestion : only;
}

/** A fragment where it is first spread, and nothing after: its fields are the same there. */
function once(fragments: Map<string, SelectionSetNode>, name: string): SelectionSetNode[] {
  const fragment = fragments.get(name);
  fragments.delete(name);
  return fragment ? [fragment] : [];
}
