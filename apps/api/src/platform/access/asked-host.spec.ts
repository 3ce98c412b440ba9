import { originOf } from '../http/origins';
import { hostNameOf, isLoopbackName } from './asked-host';

describe('the host that is asked', () => {
  it.each([
    ['localhost:3000', 'localhost'],
    ['LOCALHOST', 'localhost'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['api.example.org', 'api.example.org'],
    ['api.example.org:', 'api.example.org'],
  ])('%s is %s', (header, name) => expect(hostNameOf(header)).toBe(name));

  it.each(['a, b', '', ':3000', 'a b', 'http://a', 'a/b', 'a@b', '[::1', 'a:b', 'é.example'])('%j is none', (header) =>
    expect(hostNameOf(header)).toBeUndefined(),
  );

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('%s is this machine alone', (name) =>
    expect(isLoopbackName(name)).toBe(true),
  );

  it.each(['localhost.evil.example', '127.0.0.1.evil.example', 'localhost.', '0.0.0.0', '10.0.0.1', 'evil.example'])(
    '%s may be any site',
    (name) => expect(isLoopbackName(name)).toBe(false),
  );
});

describe('an origin', () => {
  it.each([
    ['https://app.example', 'https://app.example'],
    ['HTTPS://App.Example:443/', 'https://app.example'],
    ['http://localhost:4200', 'http://localhost:4200'],
    ['https://app.example/page', undefined],
    ['null', undefined],
    ['*', undefined],
  ])('%s is %s', (text, origin) => expect(originOf(text)).toBe(origin));
});
