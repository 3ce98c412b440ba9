import { addVary } from './vary';

describe('addVary', () => {
  it.each([
    [undefined, ['Origin'], 'Origin'],
    ['Accept', ['Origin'], 'Accept, Origin'],
    ['Accept, origin', ['Origin', 'X-Api-Key'], 'Accept, origin, X-Api-Key'],
  ])('to %p: %j makes %s', (said, names, all) => {
    const headers = new Map<string, unknown>([['vary', said]]);
    addVary({ getHeader: (name) => headers.get(name), header: (name, value) => headers.set(name, value) }, ...names);
    expect(headers.get('vary')).toBe(all);
  });
});
