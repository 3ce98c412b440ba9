import { isLoopback } from '../configuration/loopback';
import { ApiKeysFileError, digestOfKey, nameOfKey, parseApiKeys } from './api-keys';

const line = (name: string, key: string): string => `${name} ${digestOfKey(key).toString('hex')}`;

describe('the file of keys', () => {
  it('holds names and digests, comments and empty lines', () => {
    const keys = parseApiKeys(`# who calls us\n\n${line('site', 'a')}\r\n${line('app.2', 'b')}\n`);
    expect(keys.map(({ name }) => name)).toEqual(['site', 'app.2']);
    expect(nameOfKey(keys, 'b')).toBe('app.2');
    expect(nameOfKey(keys, 'c')).toBeUndefined();
    expect(nameOfKey([], '')).toBeUndefined();
  });

  it.each([
    ['a key written out', `${line('site', 'a')}\nsite secret`, 'line 2'],
    ['a name alone', 'site', 'line 1'],
    ['a name twice', `${line('site', 'a')}\n${line('site', 'b')}`, 'line 2'],
  ])('refuses %s, and shows nothing of it', (_, text, where) => {
    expect(() => parseApiKeys(text)).toThrow(ApiKeysFileError);
    expect(() => parseApiKeys(text)).toThrow(where);
    expect(() => parseApiKeys(text)).not.toThrow(/secret/);
  });

  it('takes the digest that other programs give', () => {
    expect(digestOfKey('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s is', (host) => expect(isLoopback(host)).toBe(true));
  it.each(['0.0.0.0', '::', '192.168.1.2', '127.evil.example', 'example.org'])('%s is not', (host) =>
    expect(isLoopback(host)).toBe(false),
  );
});
