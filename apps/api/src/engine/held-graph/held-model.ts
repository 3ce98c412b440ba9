import type { NodeDeclaration, RelationshipDeclaration } from '@rome-graph/domain';
import { restFieldsOf, romeGraph } from '@rome-graph/domain';

/** The label of a métier, from which all that is held is reached. */
export const metierLabel = 'Metier';

/** A field by which one goes on from a node to others, as the declaration names it. */
export interface HeldField {
  readonly name: string;
  readonly relationship: RelationshipDeclaration;
  /** Whether it goes against the relationship. */
  readonly isReverse: boolean;
  /** The label that it leads to. */
  readonly target: string;
}

/**
 * The relationships that a fiche is made of: all that files give between a métier and something else, and from there those
 * that lead to one node. What the loader computes (PROCHE, the aires) is not among them.
 */
export const heldRelationships: readonly RelationshipDeclaration[] = romeGraph.relationships.filter(
  ({ source, from, to, forward }) => source && (from === metierLabel || to === metierLabel || forward.single),
);

/** The labels at the ends of these relationships. */
export const heldLabels: readonly NodeDeclaration[] = romeGraph.nodes.filter(({ label }) =>
  heldRelationships.some(({ from, to }) => from === label || to === label),
);

/** The fields that go on from a node of a label within fiches. */
export function ficheFieldsOf(label: string): HeldField[] {
  return heldFieldsOf(label).filter(({ isReverse }) => !isReverse || label === metierLabel);
}

/** The fields that go on from a node of a label within what is held: those of fiches, and those that the official APIs show. */
export function heldFieldsOf(label: string): HeldField[] {
  const shown = restFieldsOf(label);
  return heldRelationships.flatMap((relationship) => {
    const { from, to, forward, reverse } = relationship;
    const goesOn = from === label && (label === metierLabel || forward.single);
    const comesBack = to === label && (label === metierLabel || shown.has(reverse.name));
    return [
      ...(goesOn ? [{ name: forward.name, relationship, isReverse: false, target: to }] : []),
      ...(comesBack ? [{ name: reverse.name, relationship, isReverse: true, target: from }] : []),
    ];
  });
}
