import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTokenSecret } from './token-secret';

describe('the secret that replicas share', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-secret-'));
  const file = join(folder, 'secret');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is what the file holds, without the end of its line', () => {
    writeFileSync(file, '0123456789abcdef0123456789abcdef\n');
    expect(readTokenSecret(file).toString()).toBe('0123456789abcdef0123456789abcdef');
  });

  it('is refused when it could be guessed, or is not there, by the name of its setting', () => {
    writeFileSync(file, 'secret\n');
    expect(() => readTokenSecret(file)).toThrow(
      /ROME_TOKEN_SECRET_FILE=.* holds 6 characters, and a secret has 32 or more/,
    );
    expect(() => readTokenSecret(join(folder, 'none'))).toThrow(/ROME_TOKEN_SECRET_FILE=.*ENOENT/);
  });
});
