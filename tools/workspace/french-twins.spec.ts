import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');

const block = /^```[^\n]*\n[\s\S]*?^```$/gm;

/** What a document and its twin have alike, whatever the language. */
function skeleton(text: string): Record<string, unknown> {
  const prose = text.replace(block, '');
  return {
    blocks: text.match(block),
    headings: prose.match(/^#+(?= )/gm),
    rowsOfTables: (prose.match(/^\|.*$/gm) ?? []).length,
    pictures: [...prose.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path),
    items: (prose.match(/^- \*\*/gm) ?? []).length,
    // Names of what is asked, settings and paths: the same words in every language.
    fields: [...new Set(prose.match(/`[a-z]+[A-Z]\w*`|`[A-Z]{3,}_\w+`|`\w+(?:\/\w+)+`/g) ?? [])].sort(),
  };
}

describe.each([
  ['README.md', 'README.fr.md'],
  ['docs/api.md', 'docs/api.fr.md'],
  ['docs/researchers.md', 'docs/researchers.fr.md'],
  ['docs/cypher.md', 'docs/cypher.fr.md'],
])('%s and its French twin', (english, french) => {
  it('have the same headings, tables, pictures and names, and the same queries and answers to the letter', () => {
    expect(skeleton(read(french))).toEqual(skeleton(read(english)));
  });

  it('lead to each other', () => {
    const name = (path: string): string => path.replace('docs/', '');
    expect(read(english)).toContain(`(${name(french)})`);
    expect(read(french)).toContain(`(${name(english)})`);
  });
});
