import { formatOf, formatRules } from './answer-formats';

describe('formatOf', () => {
  it.each([
    ['csv', 'application/json', 'csv'],
    [undefined, 'text/csv, */*', 'csv'],
    [undefined, 'application/x-ndjson', 'ndjson'],
    [undefined, '*/*', 'json'],
    [undefined, undefined, 'json'],
  ] as const)('%s, Accept: %s → %s', (named, accept, format) => expect(formatOf(named, accept)).toBe(format));
});

describe('formatRules', () => {
  it('make one JSON object, whole or not', () => {
    const { head, tail } = formatRules.json;
    const answer = (rows: string, errors?: unknown[]): unknown =>
      JSON.parse(head('460', ['a"b']) + rows + tail({ truncated: true, ...(errors && { errors }) }));
    expect(answer('[1],\n[2]')).toEqual({ release: '460', columns: ['a"b'], rows: [[1], [2]], truncated: true });
    expect(answer('', [{ message: 'late' }])).toMatchObject({ rows: [], errors: [{ message: 'late' }] });
  });
});
