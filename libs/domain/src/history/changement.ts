import type { RelationshipDeclaration } from '../declaration/declaration';

/** What may happen to a node of the nomenclature, or to its links, between two releases. */
export type TypeChangement = 'CREE' | 'SUPPRIME' | 'RENOMME' | 'REDEFINI' | 'DEPLACE' | 'LIE' | 'DELIE';

/** One difference between two releases: a subject, what happened to it, its former and its new value. */
export interface Changement {
  readonly type: TypeChangement;
  /** The label of the subject. */
  readonly nature: string;
  /** The key of the subject. */
  readonly sujet: string;
  /** Its libellé in the later release, or in the former when it is gone. */
  readonly libelle: string | null;
  /** The property or the type of link that changed; null for CREE and SUPPRIME. */
  readonly attribut: string | null;
  /** The label at the other end of the links; null when the change is not of links. */
  readonly cible: string | null;
  /** The former value, or the keys of the links lost or changed; empty when unknown or none. */
  readonly ancien: readonly string[];
  /** The new value, or the keys of the links gained or changed; empty when unknown or none. */
  readonly nouveau: readonly string[];
  /** The properties of the links of `ancien`, in its order, each as JSON; null for links that have none. */
  readonly anciennesValeurs: readonly string[] | null;
  /** The properties of the links of `nouveau`, in its order, each as JSON; null for links that have none. */
  readonly nouvellesValeurs: readonly string[] | null;
}

/** The libellé of a node, in the later release if it is there. */
export type LabelReader = (label: string, key: string) => string | null;

/** Two releases, the older first, by the number in the names of their files. */
export interface Versions {
  readonly depuis: string;
  readonly jusqua: string;
}

/** What names a change for good: the same difference of the same releases has the same code. */
export function codeOfChangement({ depuis, jusqua }: Versions, changement: Changement): string {
  const { type, nature, sujet, attribut, cible } = changement;
  return [`${depuis}-${jusqua}`, type, nature, sujet, attribut, cible].filter((part) => part !== null).join(' ');
}

/** Whether a node has one link of this kind at most: another one in its place has moved the node. */
export function isSingle({ forward }: RelationshipDeclaration): boolean {
  return forward.single === true;
}
