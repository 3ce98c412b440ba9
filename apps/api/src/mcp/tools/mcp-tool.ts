/** A question of GraphQL as assistants may ask it: its operation is the one declaration of what it takes and answers. */
export interface McpTool {
  /** As assistants call it. */
  readonly name: string;
  /** What people are shown, in French. */
  readonly title: string;
  /** What it answers and when to ask it, in French then in English. */
  readonly description: string;
  /**
   * The operation that is executed: its variables, called as the arguments that they are given to, are what the tool takes; what
   * it selects of its one question is what the tool answers.
   */
  readonly operation: string;
  /** Parts of the answer that are chosen by name: what each selects, on the type named by `sectionsOn`. */
  readonly sections?: ToolSections;
  /** Arguments that can be sent as they stand. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** Parts of an answer from which an assistant chooses; the operation spreads them as the fragment `Sections`. */
export interface ToolSections {
  /** The type of GraphQL that they are parts of. */
  readonly on: string;
  /** What each selects. */
  readonly selections: Readonly<Record<string, string>>;
  /** Those that are answered when none is named. */
  readonly byDefault: readonly string[];
}

/** What operations may select by name. */
export const sharedFragments: Readonly<Record<string, string>> = {
  Resume: 'fragment Resume on MetierResume { code libelle }',
  ItemDit: 'fragment ItemDit on Item { code libelle nature poids coeurMetier }',
  MethodeDite: 'fragment MethodeDite on Methode { release niveau formule parametres }',
  EcartesDits: 'fragment EcartesDits on MetiersEcartes { contrainte nombre }',
};
