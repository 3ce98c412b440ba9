import { cutAfterSorting } from './sorted-pages';

const page = (...lines: readonly string[]): string =>
  [
    'MATCH (this0:Competence)',
    'WITH collect({node: this0}) AS edges, count(this0) AS totalCount',
    'CALL (edges) {',
    '  UNWIND edges AS edge',
    '  WITH edge.node AS this0',
    ...lines,
    '  RETURN collect({node: {codeOgr: this0.codeOgr}}) AS var1',
    '}',
    'RETURN {edges: var1, totalCount: totalCount} AS this',
  ].join('\n');

describe('cutAfterSorting', () => {
  it('cuts the sorted list of a connection at the top', () => {
    const order = '  ORDER BY this0.codeOgr DESC, this0.libelle ASC';
    expect(cutAfterSorting(page('  WITH *', order, '  SKIP $param0', '  LIMIT $param1'))).toBe(
      page(order, '  WITH collect(this0)[$param0..$param0 + $param1] AS page', '  UNWIND page AS this0'),
    );
    expect(cutAfterSorting(page('  WITH *', order, '  LIMIT $param0'))).toBe(
      page(order, '  WITH collect(this0)[0..$param0] AS page', '  UNWIND page AS this0'),
    );
  });

  it.each([
    ['without an order', page('  WITH *', '  ', '  SKIP $param0', '  LIMIT $param1')],
    ['of a list', 'MATCH (this:Metier)\nWITH *\nORDER BY this.code DESC\nLIMIT $param0\nRETURN this { .code } AS this'],
    ['within another', page('  WITH *', '  ORDER BY x', '  LIMIT $a').replaceAll('\n', '\n    ')],
  ])('leaves a statement %s as it is', (_, statement) => {
    expect(cutAfterSorting(statement)).toBe(statement);
  });
});
