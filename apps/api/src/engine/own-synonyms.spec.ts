import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noOwnSynonyms, readOwnSynonyms } from './own-synonyms';

describe('synonyms of an operator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-synonyms-'));
  const file = join(folder, 'synonymes.json');

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const written = (text: string): string => {
    writeFileSync(file, text);
    return file;
  };

  it('are those of the file, told apart from those of another', () => {
    const one = [{ dit: 'toubib', pour: ['médecin'], raison: 'familier' }];
    const first = readOwnSynonyms(written(JSON.stringify(one)));
    expect(first.synonymes).toEqual(one);
    expect(readOwnSynonyms(written('[]')).digest).not.toBe(first.digest);
  });

  it('are none where no file is named', () => {
    expect(readOwnSynonyms('')).toBe(noOwnSynonyms);
  });

  it.each([
    ['{', /^ROME_SYNONYMES_FILE=.*synonymes\.json cannot be used: .*JSON/],
    ['[{"dit":"toubib","pour":[],"raison":"familier"}]', /Synonym 1 \("toubib"\): "pour" must be/],
  ])('are refused with the name of the setting and of the file: %s', (text, message) => {
    expect(() => readOwnSynonyms(written(text))).toThrow(message);
    expect(() => readOwnSynonyms(join(folder, 'absent.json'))).toThrow(/^ROME_SYNONYMES_FILE=.*absent\.json.*ENOENT/);
  });
});
