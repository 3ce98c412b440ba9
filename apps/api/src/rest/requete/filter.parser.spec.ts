import type { Keep } from './filter.parser';
import { FilterSyntaxError, parseFilter } from './filter.parser';

/** Nodes are numbers, and the field `n` of each is the number itself, `p` its parity. */
const make = (field: string, value: string): Keep | undefined => {
  if (field === 'n') return (node) => String(node) === value;
  return field === 'p' ? (node): boolean => (node % 2 === 0 ? 'even' : 'odd') === value : undefined;
};
const kept = (text: string): number[] => [1, 2, 3, 4].filter(parseFilter(text, make));

describe('a filter', () => {
  it.each([
    ['n:3', [3]],
    ['n:1 OR n:2', [1, 2]],
    ['p:even AND n:2', [2]],
    ['n:1 OR p:even AND n:4', [1, 4]],
    ['(n:1 OR p:even) AND n:4', [4]],
    ['p:"even"', [2, 4]],
    ['( ( n:2 ) )', [2]],
  ])('%s keeps %j', (text, nodes) => {
    expect(kept(text)).toEqual(nodes);
  });

  it.each([
    '',
    'n',
    'n:',
    ':1',
    'n:1 n:2',
    'n:1 AND',
    '(n:1',
    'n:1)',
    'n:"1',
    'x:1',
    'n:1 and n:2',
    `${'('.repeat(30)}n:1${')'.repeat(30)}`,
  ])('is not %s', (text) => {
    expect(() => kept(text)).toThrow(FilterSyntaxError);
  });
});
