/** What the database is asked: a statement of cypher/queries or cypher/programs, by name of file, and its parameters. */
export interface AskedQuery {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
