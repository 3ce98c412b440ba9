/** Why a statement is not asked of Neo4j. */
export interface Refusal {
  /** What is refused, as the statement has it: `LOAD CSV`, `dbms.listConfig`. */
  readonly refused: string;
  /** Why, and what to do instead; a sentence that begins with what is refused. */
  readonly reason: string;
}

/** A refusal whose sentence begins with what is refused. */
export function refusal(refused: string, reason: string): Refusal {
  return { refused, reason: `${refused} ${reason}` };
}
