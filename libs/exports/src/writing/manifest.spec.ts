import type { EncoderContext } from '../formats/export-format';
import { contentsOf } from '../tables/export-contents';
import { manifestOf } from './manifest';

const context: EncoderContext = {
  csv: 'SAFE',
  baseUri: 'urn:test:',
  release: { release: { version: '460', empreinte: 'ab'.repeat(32) }, sources: [{ attribution: 'Source : essai.' }] },
};
const file = {
  path: 'Metier.csv',
  format: 'csv',
  tables: ['Metier'],
  rows: 2,
  bytes: 10,
  sha256: 'cd'.repeat(32),
};
const ofSoftware = (version: string, commit: string | null): string =>
  manifestOf({
    software: { version, commit },
    what: 'proximites',
    formats: ['csv'],
    tables: contentsOf('proximites').tables,
    rows: new Map([['Metier', 2]]),
    files: [file],
    context,
  });

describe('the manifest of an export', () => {
  it('names the software by version and commit, null when it is not known', () => {
    const parsed = (text: string): unknown => JSON.parse(text);
    expect(parsed(ofSoftware('1.2.3', '0a1b2c3'))).toMatchObject({
      madeBy: 'rome-graph',
      software: { version: '1.2.3', commit: '0a1b2c3' },
      release: { version: '460' },
      files: [file],
    });
    expect(parsed(ofSoftware('1.2.3', null))).toMatchObject({ software: { version: '1.2.3', commit: null } });
  });

  it('is the same, byte for byte, for the same release and software, and differs by the software alone for another', () => {
    expect(ofSoftware('1.2.3', '0a1b2c3')).toBe(ofSoftware('1.2.3', '0a1b2c3'));
    const [one, other] = [ofSoftware('1.2.3', '0a1b2c3'), ofSoftware('1.2.4', 'f0e1d2c')];
    expect(other).not.toBe(one);
    expect(other.replace('1.2.4', '1.2.3').replace('f0e1d2c', '0a1b2c3')).toBe(one);
  });

  it('tells how many rows each table has, none of those that were not written', () => {
    const { tables } = JSON.parse(ofSoftware('1.2.3', null)) as { tables: { name: string; rows: number }[] };
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['Metier', 2],
      ['Metier-PROCHE-Metier', 0],
    ]);
  });
});
