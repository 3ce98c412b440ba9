import type { Driver, ManagedTransaction } from 'neo4j-driver';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * How @neo4j/graphql orders and cuts a connection at the top of a query: all nodes are a list, that each row keeps. What a
 * statement of the nomenclature computes of each node (@cypher) stands between.
 */
const sortedPage = new RegExp(
  [
    String.raw`\nCALL \(edges\) \{`,
    String.raw`  UNWIND edges AS edge`,
    String.raw`  WITH edge\.node AS (?<node>\w+)`,
    String.raw`(?<computed>(?:  CALL \(\k<node>\) \{\n(?:    .*\n)+  \}\n)*)  WITH \*`,
    String.raw`  ORDER BY (?<order>.+)`,
    String.raw`(?:  SKIP (?<skip>\$\w+)\n)?  LIMIT (?<limit>\$\w+)\n`,
  ].join('\\n'),
);

/** The column that a computing subquery gives. */
const computedColumn = /^ {4}RETURN .* AS (\w+)$/gm;

/**
 * The same statement, with the page cut from the sorted list. Neo4j counts the list of all nodes once for each row that
 * ORDER BY … LIMIT keeps, so that 600 of the 17 810 compétences are over its 2 GiB for a query.
 *
 * @param statement that of a connection for which `asksSortedPage` holds
 * @throws {Error} on a statement that sorts in another way: @neo4j/graphql writes what this file does not know.
 */
export function cutAfterSorting(statement: string): string {
  const page = sortedPage.exec(statement);
  if (page?.groups) return statement.replace(page[0], () => cutPage(page.groups as unknown as SortedPage));
  if (!/\bORDER\s+BY\b/i.test(statement)) return statement;
  throw new Error(
    '@neo4j/graphql no longer sorts the page of a connection as apps/api/src/nomenclature/sorted-pages.ts expects, and ' +
      'unchanged its statement may take more memory than Neo4j gives to one query: go back to the version that ' +
      `package.json named before, or bring the pattern sortedPage of that file in line with this statement.\n${statement}`,
  );
}

/** Whether a connection at the top of a query gives a page in an order. */
export function asksSortedPage({ sort }: Arguments): boolean {
  return Array.isArray(sort) && sort.some((order: object) => Object.keys(order).length > 0);
}

/** The driver, for a query that asks a sorted page: its statement is sent as `cutAfterSorting` writes it. */
export function cuttingAfterSorting(driver: Driver): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driver.session(config);
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, options) => executeRead((transaction) => work(cutting(transaction)), options);
    return opened;
  };
  return Object.create(driver, { session: { value: session } }) as Driver;
}

interface SortedPage {
  readonly node: string;
  readonly computed: string;
  readonly order: string;
  readonly skip?: string;
  readonly limit: string;
}

function cutPage({ node, computed, order, skip, limit }: SortedPage): string {
  const range = skip === undefined ? `0..${limit}` : `${skip}..${skip} + ${limit}`;
  const columns = [node, ...[...computed.matchAll(computedColumn)].map(([, column = '']) => column)];
  const alone = columns.length === 1;
  return [
    '',
    'CALL (edges) {',
    '  UNWIND edges AS edge',
    `  WITH edge.node AS ${node}`,
    `${computed}  WITH ${columns.join(', ')}`,
    `  ORDER BY ${order}`,
    `  WITH collect(${alone ? node : `{${columns.map((name) => `${name}: ${name}`).join(', ')}}`})[${range}] AS page`,
    `  UNWIND page AS ${alone ? node : 'row'}`,
    ...(alone ? [] : [`  WITH ${columns.map((name) => `row.${name} AS ${name}`).join(', ')}`]),
    '',
  ].join('\n');
}

function cutting(transaction: ManagedTransaction): ManagedTransaction {
  const run = transaction.run.bind(transaction);
  transaction.run = (statement, parameters) =>
    run(typeof statement === 'string' ? cutAfterSorting(statement) : statement, parameters);
  return transaction;
}
