import { AccessTokens, tokenSeconds } from './access-tokens';
import { digestOfKey } from './api-keys';

const digest = digestOfKey('secret');
const digestOf = (name: string): Buffer | undefined => (name === 'equipe-1' ? digest : undefined);
const start = 1_800_000_000_000;

describe('a token', () => {
  const tokens = new AccessTokens();
  const token = tokens.give('equipe-1', digest, start);

  it('stands for its key until its end', () => {
    expect(tokens.nameOf(token, digestOf, start)).toBe('equipe-1');
    expect(tokens.nameOf(token, digestOf, start + tokenSeconds * 1_000 - 1)).toBe('equipe-1');
    expect(tokens.nameOf(token, digestOf, start + tokenSeconds * 1_000)).toBeUndefined();
  });

  it('goes with its key: one that is taken away or changed', () => {
    expect(tokens.nameOf(token, () => undefined, start)).toBeUndefined();
    expect(tokens.nameOf(token, () => digestOfKey('another'), start)).toBeUndefined();
  });

  it('is taken by every process that has the same secret', () => {
    const secret = (): Buffer => Buffer.from('a secret of thirty-two characters');
    const given = new AccessTokens(secret()).give('equipe-1', digest, start);
    expect(new AccessTokens(secret()).nameOf(given, digestOf, start)).toBe('equipe-1');
    expect(
      new AccessTokens(Buffer.from('another one of the same length …')).nameOf(given, digestOf, start),
    ).toBeUndefined();
  });

  it('is made by this process alone, and cannot be changed', () => {
    expect(new AccessTokens().nameOf(token, digestOf, start)).toBeUndefined();
    const [head, name, end, seal] = token.split('.');
    expect(tokens.nameOf([head, name, Number(end) + 1, seal].join('.'), digestOf, start)).toBeUndefined();
    expect(tokens.nameOf(`${token.slice(0, -2)}AA`, digestOf, start)).toBeUndefined();
    for (const other of ['', 'secret', 'rgt.equipe-1', `${token} `]) {
      expect(tokens.nameOf(other, digestOf, start)).toBeUndefined();
    }
  });

  it('shows nothing of the key', () => {
    expect(token).not.toContain('secret');
    expect(token).not.toContain(digest.toString('hex'));
  });
});
