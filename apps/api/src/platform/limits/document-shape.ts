import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** Most fields and fragments of a document, every fragment counted wherever it is spread: what a person writes, many times over. */
export const maxSelections = 5_000;

/**
 * How many fields and fragments the largest operation of a document has once its fragments are written out where they are
 * spread. Each fragment is counted once, however often it is spread, so that this takes as long as reading the document; what
 * is spread within itself counts nothing there, for validation refuses it.
 *
 * @returns Infinity when it is beyond any number.
 */
export function countSelections(document: DocumentNode): number {
  const fragments = new FragmentSizes(document);
  const sizes = document.definitions.map((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return fragments.sizeOf(definition.selectionSet);
    return definition.kind === Kind.FRAGMENT_DEFINITION ? fragments.sizeOfFragment(definition.name.value) : 0;
  });
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

class FragmentSizes {
  private readonly definitions: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By fragment; none while it is being counted. */
  private readonly sizes = new Map<string, number>();

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.definitions = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  sizeOf({ selections }: SelectionSetNode): number {
    let size = selections.length;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) size += this.sizeOfFragment(selection.name.value);
      else if (selection.selectionSet) size += this.sizeOf(selection.selectionSet);
    }
    return size;
  }

  sizeOfFragment(name: string): number {
    const known = this.sizes.get(name);
    if (known !== undefined) return known;
    const fragment = this.definitions.get(name);
    if (!fragment) return 0;
    this.sizes.set(name, 0);
    const size = this.sizeOf(fragment.selectionSet);
    this.sizes.set(name, size);
    return size;
  }
}
