import type { Driver, ManagedTransaction } from 'neo4j-driver';

/** How @neo4j/graphql orders and cuts a connection at the top of a query: all nodes are a list, that each row keeps. */
const sortedPage =
  /\n {2}UNWIND edges AS edge\n {2}WITH edge\.node AS (\w+)\n {2}WITH \*\n {2}ORDER BY (.+)\n(?: {2}SKIP (\$\w+)\n)? {2}LIMIT (\$\w+)\n/;

/**
 * The same statement, with the page cut from the sorted list. Neo4j counts the list of all nodes once for each row that
 * ORDER BY … LIMIT keeps, so that 600 of the 17 810 compétences are over its 2 GiB for a query.
 */
export function cutAfterSorting(statement: string): string {
  return statement.replace(sortedPage, (_, node: string, order: string, skip: string | undefined, limit: string) => {
    const [from, to] = skip === undefined ? ['0', limit] : [skip, `${skip} + ${limit}`];
    return [
      '',
      '  UNWIND edges AS edge',
      `  WITH edge.node AS ${node}`,
      `  ORDER BY ${order}`,
      `  WITH collect(${node})[${from}..${to}] AS page`,
      `  UNWIND page AS ${node}`,
      '',
    ].join('\n');
  });
}

/** The driver for the generated resolvers, whose statements are sent so. */
export function driverOfNomenclature(driver: Driver): Driver {
  const session: Driver['session'] = (config) => {
    const opened = driver.session(config);
    const executeRead = opened.executeRead.bind(opened);
    opened.executeRead = (work, options) => executeRead((transaction) => work(cutting(transaction)), options);
    return opened;
  };
  return Object.create(driver, { session: { value: session } }) as Driver;
}

function cutting(transaction: ManagedTransaction): ManagedTransaction {
  const run = transaction.run.bind(transaction);
  transaction.run = (statement, parameters) =>
    run(typeof statement === 'string' ? cutAfterSorting(statement) : statement, parameters);
  return transaction;
}
