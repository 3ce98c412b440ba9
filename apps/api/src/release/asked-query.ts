/** What the database is asked: a statement of cypher/queries, by name of file, and its parameters. */
export interface AskedQuery {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
