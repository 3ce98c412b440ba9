/** What a path of the official APIs answers. */
export interface RestResource {
  /** Beneath /partenaire, without code. */
  readonly path: string;
  readonly kind: 'list' | 'read' | 'requete' | 'version' | 'substitution';
  /** What it is, as a French sentence. */
  readonly description: string;
  /** Labels whose nodes it shows, each with the value of a property that a node must have. */
  readonly labels: readonly RestLabel[];
  /** Selector of the answer without `champs`. */
  readonly usual: string;
  /** Selector of all that may be selected, what is usual among it. */
  readonly all: string;
  /** Parameters by which a list is filtered. */
  readonly filters: readonly RestFilter[];
  /** Whether `date` is a parameter. */
  readonly dated: boolean;
}

/** Nodes of a label, or those of them that have a value. */
export interface RestLabel {
  readonly label: string;
  readonly where?: { readonly property: string; readonly value: string };
}

/** A parameter of a list: its name, and the property or the links of each node that must have its value. */
export interface RestFilter {
  readonly name: string;
  readonly description: string;
  /** A property of the node; the key when it is empty; nothing when the open data has none, so that nothing is found. */
  readonly property?: string;
  /** Fields of the declaration that must lead to a node of this key. */
  readonly links?: readonly string[];
  readonly reading?: 'riasec' | 'naf';
}
