import { encodingFor } from './encodings';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['*, br;q=0', 'gzip'],
  ['deflate', 'identity'],
  ['br;q=x', 'identity'],
])('who accepts %s is sent %s', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding);
});
