/** A constraint or an index of the graph, as a generated schema file declares it. */
export interface SchemaStatement {
  /** Its name in the database. */
  readonly name: string;
  /** The labels that it is on. */
  readonly labels: readonly string[];
  readonly statement: string;
}

const declaration =
  /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS FOR \(n:(?<labels>\w+(?:\|\w+)*)\) (?:ON|REQUIRE) /;

/**
 * Reads what a statement of cypher/schema creates.
 *
 * @throws {Error} on a statement of another form: taken for none, its constraint would be missing from what is made of it.
 */
export function readSchemaStatement(statement: string): SchemaStatement {
  const { name, labels } = declaration.exec(statement)?.groups ?? {};
  if (name === undefined || labels === undefined) {
    throw new Error(
      `cypher/schema holds a statement that apps/loader/src/sync/schema-statement.ts does not know: run npm run generate, or bring its pattern in line with it.\n${statement}`,
    );
  }
  return { name, labels: labels.split('|'), statement };
}
