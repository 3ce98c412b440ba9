import { types } from 'neo4j-driver';
import { neo4jParameters } from './cypher-parameters';
import { jsonOf } from './neo4j-values';
import { csvLine, rowText } from './row-text';

const node = new types.Node(1, ['Metier'], { code: 'A1101', n: 2n }, 'n:1');
const other = new types.Node(2, ['Metier'], {}, 'n:2');
const relationship = new types.Relationship(3, 1, 2, 'PROCHE', { cout: 0.5 }, 'r:3', 'n:1', 'n:2');

describe('jsonOf', () => {
  it.each([
    [1n, 1],
    [9_007_199_254_740_991n, 9_007_199_254_740_991],
    [9_007_199_254_740_993n, '9007199254740993'],
    [-9_223_372_036_854_775_808n, '-9223372036854775808'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [null, null],
    [undefined, null],
    [new types.Date(2024n, 2n, 29n), '2024-02-29'],
    [new types.LocalDateTime(2024n, 2n, 29n, 12n, 0n, 1n, 0n), '2024-02-29T12:00:01'],
    [new types.Duration(14n, 3n, 5n, 0n), 'P1Y2M3DT5S'],
    [new types.Duration(0n, 1n, 0n, 0n), 'P1D'],
    [new types.Duration(0n, 0n, 0n, 0n), 'PT0S'],
    [new types.Point(4326n, 2.35, 48.85), { srid: 4326, x: 2.35, y: 48.85 }],
    [new Int8Array([1, -1]), 'Af8='],
    [node, { id: 'n:1', labels: ['Metier'], properties: { code: 'A1101', n: 2 } }],
    [{ list: [1n, { a: 2n }] }, { list: [1, { a: 2 }] }],
  ])('%p', (value, json) => expect(jsonOf(value)).toEqual(json));

  it('shows a path as its nodes and relationships', () => {
    const path = new types.Path(node, other, [new types.PathSegment(node, relationship, other)]);
    expect(jsonOf(path)).toMatchObject({
      nodes: [{ id: 'n:1' }, { id: 'n:2' }],
      relationships: [{ id: 'r:3', type: 'PROCHE', start: 'n:1', end: 'n:2', properties: { cout: 0.5 } }],
    });
  });
});

describe('a row', () => {
  it('is a list in JSON, after a comma but for the first', () => {
    expect(rowText([1n, 'a'], 'json', 0)).toBe('[1,"a"]');
    expect(rowText([1n, 'a'], 'json', 1)).toBe(',\n[1,"a"]');
    expect(rowText([1n, 'a'], 'ndjson', 1)).toBe('[1,"a"]\n');
  });

  it('is a line of CSV that no spreadsheet computes', () => {
    expect(csvLine(['=1+1', '@x', 'a "b"', -1.5, true, null, [1, 'x']])).toBe(
      `"'=1+1","'@x","a ""b""",-1.5,true,,"[1,""x""]"\r\n`,
    );
  });
});

describe('neo4jParameters', () => {
  it('makes integers of numbers without fraction, at any depth', () => {
    expect(neo4jParameters({ n: 10, x: 0.5, l: [1, { m: 2 }], s: '1', huge: 1e300, no: null })).toEqual({
      n: 10n,
      x: 0.5,
      l: [1n, { m: 2n }],
      s: '1',
      huge: 1e300,
      no: null,
    });
  });
});
