import type { NodeDeclaration, Property, RelationshipDeclaration } from '../declaration/declaration';
import type { Enumeration } from '../values/conversion';
import { metier } from '../nodes/metier.node';

/** What the values of a trait are: codes, words of an enumeration, yes or no, whole numbers. */
export type TraitKind = 'codes' | 'words' | 'flag' | 'numbers';

/** What métiers are browsed by, beside their first letter. */
export type TraitFacette =
  'GRAND_DOMAINE' | 'SECTEUR' | 'SOUS_SECTEUR' | 'DIVISION_NAF' | 'CENTRE_INTERET' | 'THEME' | 'RIASEC' | 'TAG';

/** Something that tells métiers apart: a property of the métier, or of the nodes that relationships lead to from it. */
export interface Trait<Kind extends TraitKind = TraitKind> {
  readonly kind: Kind;
  /** From the métier on; empty for what the métier has itself. */
  readonly path: readonly RelationshipDeclaration[];
  /** The node that has the property. */
  readonly node: NodeDeclaration;
  readonly property: Property;
  /** The words that its values are; undefined where they are none. */
  readonly enumeration?: Enumeration;
  /** How one of its values is called where none answers to what was asked, in French. */
  readonly called: string;
  /** Where its values are counted; undefined where they are not. */
  readonly facette?: TraitFacette;
}

/** A trait whose values are words of an enumeration. */
export interface WordsTrait<E extends Enumeration = Enumeration> extends Trait<'words'> {
  readonly enumeration: E;
}

type Naming = Pick<Trait, 'called' | 'facette'>;

/** What a métier is told by a property of its own, that holds a code. */
export function codeOfMetier(name: string, naming: Naming): Trait<'codes'> {
  return { kind: 'codes', path: [], node: metier, property: propertyOf(metier, name), ...naming };
}

/** What a métier is told by a property of its own, that holds a word of an enumeration. */
export function wordOfMetier<E extends Enumeration>(name: string, enumeration: E, naming: Naming): WordsTrait<E> {
  return { kind: 'words', path: [], node: metier, property: propertyOf(metier, name), enumeration, ...naming };
}

/** Whether a métier is something, or not, as a property of its own says. */
export function flagOfMetier(name: string, naming: Naming): Trait<'flag'> {
  return { kind: 'flag', path: [], node: metier, property: propertyOf(metier, name), ...naming };
}

/** The nodes that relationships lead to from a métier, by their keys. */
export function nodesAt(
  path: readonly RelationshipDeclaration[],
  node: NodeDeclaration,
  naming: Naming,
): Trait<'codes'> {
  return { kind: 'codes', path, node, property: node.key, ...naming };
}

/** A whole number of the nodes that relationships lead to from a métier. */
export function numberAt(
  path: readonly RelationshipDeclaration[],
  node: NodeDeclaration,
  name: string,
  naming: Naming,
): Trait<'numbers'> {
  return { kind: 'numbers', path, node, property: propertyOf(node, name), ...naming };
}

function propertyOf({ label, key, properties }: NodeDeclaration, name: string): Property {
  const found = [key, ...properties].find((property) => property.name === name);
  if (!found) throw new Error(`${label} has no property ${name}: a trait can be told by what is declared only.`);
  return found;
}
