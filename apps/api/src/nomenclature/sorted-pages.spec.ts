import { StatementRecorder } from '../../test/support/statement-recorder';
import { asksSortedPage, cutAfterSorting, cuttingAfterSorting } from './sorted-pages';

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
const order = '  ORDER BY this0.codeOgr DESC, this0.libelle ASC';

describe('cutAfterSorting', () => {
  it('cuts the sorted list of a connection', () => {
    expect(cutAfterSorting(page('  WITH *', order, '  SKIP $param0', '  LIMIT $param1'))).toBe(
      page(
        '  WITH this0',
        order,
        '  WITH collect(this0)[$param0..$param0 + $param1] AS page',
        '  UNWIND page AS this0',
      ),
    );
    expect(cutAfterSorting(page('  WITH *', order, '  LIMIT $param0'))).toBe(
      page('  WITH this0', order, '  WITH collect(this0)[0..$param0] AS page', '  UNWIND page AS this0'),
    );
  });

  it('keeps what is computed of each node before it is sorted', () => {
    const computed = (column: string) => [
      '  CALL (this0) {',
      '    CALL (this0) {',
      '      WITH this0 AS this',
      '      RETURN this.origine AS value',
      '    }',
      '    WITH value AS this1',
      `    RETURN this1 AS ${column}`,
      '  }',
    ];
    const before = [...computed('var2'), ...computed('var3')];
    expect(cutAfterSorting(page(...before, '  WITH *', '  ORDER BY var2 ASC', '  LIMIT $param0'))).toBe(
      page(
        ...before,
        '  WITH this0, var2, var3',
        '  ORDER BY var2 ASC',
        '  WITH collect({this0: this0, var2: var2, var3: var3})[0..$param0] AS page',
        '  UNWIND page AS row',
        '  WITH row.this0 AS this0, row.var2 AS var2, row.var3 AS var3',
      ),
    );
  });

  it('leaves a statement as it is that counts only, and sorts nothing', () => {
    const counting =
      'MATCH (this0:Competence)\nWITH count(this0) AS totalCount\nRETURN {totalCount: totalCount} AS this';
    expect(cutAfterSorting(counting)).toBe(counting);
  });

  const known = page('  WITH *', order, '  SKIP $param0', '  LIMIT $param1');
  it.each([
    ['unwinds another list', known.replace('UNWIND edges AS edge', 'UNWIND sorted AS edge')],
    ['names the list otherwise', known.replaceAll('edges', 'nodes')],
    ['keeps columns by name', known.replace('WITH *', 'WITH this0')],
    ['is indented otherwise', known.replaceAll('\n  ', '\n    ')],
    ['cuts with OFFSET', known.replace('SKIP', 'OFFSET')],
    ['cuts at a number', known.replace('LIMIT $param1', 'LIMIT 20')],
    ['cuts below another order', page('  CALL (this0) {', '    WITH *', `  ${order}`, '    LIMIT $param0', '  }')],
    ['is in small letters', known.toLowerCase()],
  ])('throws, with the statement and what to do, when it %s', (_, changed) => {
    expect(changed).not.toBe(known);
    expect(() => cutAfterSorting(changed)).toThrow(/sorted-pages\.ts expects.*bring the pattern sortedPage/);
    expect(() => cutAfterSorting(changed)).toThrow(changed);
  });
});

describe('asksSortedPage', () => {
  it.each([
    [{ sort: [{ libelle: 'ASC' }] }, true],
    [{ sort: [{}, { libelle: 'ASC' }], first: 20, after: 'x' }, true],
    [{ sort: [{ libelle: 'ASC' }], first: 0 }, true],
    [{ sort: [{}], first: 20 }, false],
    [{ sort: [], first: 20 }, false],
    [{ first: 20 }, false],
  ])('of %j is %s', (args, expected) => expect(asksSortedPage(args)).toBe(expected));
});

describe('cuttingAfterSorting', () => {
  const run = (recorder: StatementRecorder, statement: string): Promise<unknown> =>
    cuttingAfterSorting(recorder.driver)
      .session({ defaultAccessMode: 'READ' })
      .executeRead(async (transaction) => transaction.run(statement, { param0: 1 }));

  it('sends the statement cut, with its parameters', async () => {
    const recorder = new StatementRecorder();
    const statement = page('  WITH *', order, '  LIMIT $param0');
    await run(recorder, statement);
    expect(recorder.sent).toMatchObject([{ statement: cutAfterSorting(statement), parameters: { param0: 1 } }]);
  });

  it('sends nothing that it does not know', async () => {
    const recorder = new StatementRecorder();
    await expect(run(recorder, page('  WITH this0', order, '  LIMIT $param0'))).rejects.toThrow('sortedPage');
    expect(recorder.sent).toEqual([]);
  });
});
