import type { DocumentNode, OperationDefinitionNode, SelectionNode } from 'graphql';
import { Kind } from 'graphql';

/** The label of an operation that asks several questions: their combinations are without number. */
export const severalQuestions = 'several';
/** The label of questions about the schema. */
export const schemaQuestion = 'introspection';

const labels = new WeakMap<DocumentNode, Map<string, string>>();

/** The question that an operation of a valid document asks: what names it is the schema, never its client. */
export function operationLabel(document: DocumentNode, operationName: string | null | undefined): string {
  const name = operationName ?? '';
  let ofDocument = labels.get(document);
  if (!ofDocument) labels.set(document, (ofDocument = new Map<string, string>()));
  const label = ofDocument.get(name) ?? labelOf(document, name);
  ofDocument.set(name, label);
  return label;
}

function labelOf(document: DocumentNode, name: string): string {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = name === '' ? operations[0] : operations.find((each) => each.name?.value === name);
  const fields = new Set(operation?.selectionSet.selections.flatMap((selection) => fieldsOf(selection, document)));
  const [only] = fields;
  if (only === undefined || fields.size > 1) return severalQuestions;
  return only.startsWith('__') ? schemaQuestion : only;
}

function fieldsOf(selection: SelectionNode, document: DocumentNode): string[] {
  if (selection.kind === Kind.FIELD) return [selection.name.value];
  const inner =
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection
      : document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
        );
  const selections = inner && 'selectionSet' in inner ? (inner.selectionSet?.selections ?? []) : [];
  return selections.flatMap((each) => fieldsOf(each, document));
}
