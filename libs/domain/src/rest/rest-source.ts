import type { PropertyType } from '../values/conversion';

/** How a stored value becomes that of JSON; as it is stored when no reading is given. */
export type RestReading =
  /** `Très homogène` → `TRES_HOMOGENE`. */
  | 'constantCase'
  /** Whether an emploi is vert or stratégique for the transition écologique. */
  | 'isGreen'
  /** `012` → `12`. */
  | 'withoutZeros'
  /** Left out when it is the key of the node itself. */
  | 'unlessKey';

/** A property of the node; its key when no name is given. */
export interface RestProperty {
  readonly kind: 'property';
  readonly property?: string;
  readonly reading?: RestReading;
}

/** A value that every node of the label has. */
export interface RestConstant {
  readonly kind: 'constant';
  readonly value: string | boolean;
}

/** A field of the official APIs that the open data does not give: selectable, and left out of every answer. */
export interface RestAbsent {
  readonly kind: 'absent';
  readonly type: PropertyType | 'object' | 'objects';
}

/** Other nodes, by links of the declaration. */
export interface RestLinks {
  readonly kind: 'links';
  /** Fields of the declaration, in the order in which they are answered; of `one`, the first that leads somewhere. */
  readonly fields: readonly string[];
  readonly one: boolean;
  /** Only the links that have this value of a property. */
  readonly where?: { readonly property: string; readonly value: string | boolean | null };
  /** The property of the links that puts them in order; the keys they lead to when there is none. */
  readonly orderBy?: string;
  /** Of an object that has links as items: the name under which the end of each stands beside `principal`. */
  readonly end?: string;
  /** Of such an object: the property of the links that says whether each is principal; false where they have none. */
  readonly principal?: string;
  /** Whether compétences and savoirs say of what kind they are; they do but in lists of one kind alone. */
  readonly typed: boolean;
}

/** Secteurs of a métier, one item for each row of the official table: a sous-secteur, or a secteur by itself. */
export interface RestLevels {
  readonly kind: 'levels';
  readonly upper: string;
  readonly lower: string;
  /** The field that leads from a lower one to its upper one. */
  readonly parent: string;
  readonly principal: string;
  readonly end?: string;
}

/** What a métier holds, in groups of one thing that stands above. */
export interface RestGroups {
  readonly kind: 'groups';
  /** Fields of the declaration from the métier, each with those that lead from there to what groups. */
  readonly items: readonly { readonly field: string; readonly above: readonly string[] }[];
  /** Name of what groups, and of the list of what is grouped. */
  readonly by: string;
  readonly list: string;
  readonly typed: boolean;
}

/** A word for the one node that a field leads to, by its key; left out for a key that has none. */
export interface RestWord {
  readonly kind: 'word';
  readonly field: string;
  readonly words: Readonly<Record<string, string>>;
}

/** The node itself once more, under a name. */
export interface RestItself {
  readonly kind: 'itself';
}

/** Where the value of a field of JSON comes from. */
export type RestSource =
  RestProperty | RestConstant | RestAbsent | RestLinks | RestLevels | RestGroups | RestWord | RestItself;

/** Nodes of one label as the official APIs show them. */
export interface RestObject {
  /** The label of the declaration, or of `restGroupedLabel`. */
  readonly label: string;
  /** What the key stands as in addresses, where it is not as it is stored. */
  readonly keyReading?: RestReading;
  /** Of compétences and savoirs: the name of the kind, by the value of a property where a label has two. */
  readonly type?: { readonly property?: string; readonly names: Readonly<Record<string, string>> };
  readonly fields: Readonly<Record<string, RestSource>>;
}
