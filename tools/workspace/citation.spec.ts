import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const workspaceRoot = join(__dirname, '../..');
const text = readFileSync(join(workspaceRoot, 'CITATION.cff'), 'utf8');
const citation = parse(text) as Readonly<Record<string, unknown>>;

/** The keys of the Citation File Format 1.2.0 that a file may have at its top. */
const keys = [
  'abstract',
  'authors',
  'cff-version',
  'commit',
  'contact',
  'date-released',
  'doi',
  'identifiers',
  'keywords',
  'license',
  'license-url',
  'message',
  'preferred-citation',
  'references',
  'repository',
  'repository-artifact',
  'repository-code',
  'title',
  'type',
  'url',
  'version',
];

describe('CITATION.cff', () => {
  it('has what the Citation File Format 1.2.0 asks for, and nothing that it does not know', () => {
    expect(Object.keys(citation).filter((key) => !keys.includes(key))).toEqual([]);
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringMatching(/./),
      title: 'rome-graph',
      type: 'software',
      authors: [{ name: 'The rome-graph contributors' }],
      keywords: expect.arrayContaining([expect.any(String)]),
      references: [{ type: 'data', title: expect.stringMatching(/^ROME 4\.0/), authors: [{ name: 'France Travail' }] }],
    });
  });

  it('has the licence of package.json', () => {
    const { license } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')) as { license: string };
    expect(citation.license).toBe(license);
  });

  it('names no address: the project has none of its own', () => {
    expect(text).not.toMatch(/https?:|www\./);
  });
});
