import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const workspaceRoot = join(__dirname, '../..');

/** Folders that hold nothing of the repository's own. */
const foreign = new Set(['node_modules', 'dist', 'coverage', 'target']);

const documents = markdownIn(workspaceRoot).map((path) => relative(workspaceRoot, path));

describe('the documents', () => {
  it('are found, those of the root and those of each folder', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/api.md', 'apps/api/README.md']),
    );
  });

  it.each(documents)('%s leads to files and headings that are there', (document) => {
    const text = readFileSync(join(workspaceRoot, document), 'utf8').replace(/^```[^]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
    const broken = links
      .filter(
        ([, path = '', heading]) =>
          !leadsSomewhere(join(dirname(document), path), path === '' ? document : '', heading),
      )
      .map(([link]) => link);
    expect(broken).toEqual([]);
  });
});

/** Whether a link of a document leads to a file, or a folder, and to a heading of it when it names one. */
function leadsSomewhere(path: string, itself: string, heading: string | undefined): boolean {
  const target = join(workspaceRoot, itself === '' ? decodeURIComponent(path) : itself);
  if (!existsSync(target)) return false;
  return (
    heading === undefined || (statSync(target).isFile() && headingsOf(target).includes(decodeURIComponent(heading)))
  );
}

/** The headings of a document as links name them: small letters, without signs, with hyphens for blanks. */
function headingsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

/** Every Markdown file of a folder and of those in it. */
function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return foreign.has(entry.name) || /^\.(?!github)/.test(entry.name) ? [] : markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
