import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsError } from '../settings.error';
import { secretFrom } from './secret';

describe('secretFrom', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-secret-'));
  const fileOf = (text: string): string => {
    const path = join(folder, 'secret');
    writeFileSync(path, text);
    return path;
  };
  const read = (env: Record<string, string>) => (): unknown => secretFrom(env, 'NEO4J_PASSWORD');

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is undefined where neither variable is set, or both are empty', () => {
    expect(secretFrom({}, 'NEO4J_PASSWORD')).toBeUndefined();
    expect(secretFrom({ NEO4J_PASSWORD: '', NEO4J_PASSWORD_FILE: ' ' }, 'NEO4J_PASSWORD')).toBeUndefined();
  });

  it('is the variable, to the letter', () => {
    expect(secretFrom({ NEO4J_PASSWORD: ' a secret ' }, 'NEO4J_PASSWORD')).toBe(' a secret ');
  });

  it.each([
    ['a secret', 'a secret'],
    ['a secret\n', 'a secret'],
    ['a secret\r\n', 'a secret'],
    [' a secret \n', ' a secret '],
    ['a secret\n\n', 'a secret\n'],
  ])('is what the file holds (%j), less the end of its line', (text, secret) => {
    expect(secretFrom({ NEO4J_PASSWORD_FILE: fileOf(text) }, 'NEO4J_PASSWORD')).toBe(secret);
  });

  it('is not chosen among two', () => {
    const both = read({ NEO4J_PASSWORD: 'a secret', NEO4J_PASSWORD_FILE: fileOf('another') });
    expect(both).toThrow(SettingsError);
    expect(both).toThrow('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set: unset one.');
  });

  it('is not looked for elsewhere when the file is not there, may not be read or is empty', () => {
    expect(read({ NEO4J_PASSWORD_FILE: join(folder, 'none') })).toThrow(
      /^NEO4J_PASSWORD_FILE names .*none, which cannot be read \(ENOENT\)/,
    );
    expect(read({ NEO4J_PASSWORD_FILE: folder })).toThrow(/which cannot be read \(EISDIR\)/);
    expect(read({ NEO4J_PASSWORD_FILE: fileOf('\n') })).toThrow(/^NEO4J_PASSWORD_FILE names .*secret, which is empty/);
  });
});
