import { takesAnswers } from './accepted-types';
import { isWellEncoded } from './query-string';

describe('isWellEncoded', () => {
  it.each([
    ['/graphql?query=%7B__typename%7D', true],
    ['/graphql?query={metiers(limit:1)+{code}}', true],
    // p, â in UTF-8, tissier; then in ISO 8859-1.
    ['/graphql?texte=p%C3%A2tissier', true],
    ['/graphql?texte=p%E2tissier', false],
    ['/graphql?texte=p\u00e2tissier', false],
    ['/graphql?texte=100%', false],
    ['/graphql?texte=%zz', false],
  ])('%s: %s', (url, well) => expect(isWellEncoded(url)).toBe(well));
});

describe('takesAnswers', () => {
  it.each([
    ['*/*', true],
    ['text/html', false],
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['Application/JSON; charset=utf-8', true],
    ['application/graphql-response+json', true],
    ['image/avif, image/*', false],
    ['', false],
  ])('%j: %s', (accept, takes) => expect(takesAnswers(accept)).toBe(takes));
});
