import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const workspaceRoot = join(__dirname, '../..');

/** The topics of the GraphQL checklist of OWASP, in our words, and the way to the database: each has a line at least. */
const topics = [
  'values',
  'injection',
  'depth',
  'amount',
  'pages',
  'time',
  'cost',
  'rate',
  'resources',
  'N + 1',
  'batches',
  'access',
  'objects',
  'writing',
  'introspection',
  'suggestions',
  'errors',
  'defaults',
  'forgery',
  'uploads',
  'transport',
];

describe('docs/security.md', () => {
  const [checklist = ''] = readFileSync(join(workspaceRoot, 'docs/security.md'), 'utf8').split('\n## ');
  const lines = checklist.split('\n').filter((line) => line.startsWith('| ') && !/^\| (topic|---)/.test(line));

  it('has a line for each topic, and none of another', () => {
    const named = new Set(lines.map((line) => /^\| (.+?) +\|/.exec(line)?.[1]));
    expect([...named].sort()).toEqual([...topics].sort());
  });

  it.each(lines)('%s', (line) => {
    const proofs = [...line.matchAll(/`([\w./-]+\.spec\.ts)`((?:,? “[^”]+”)+)/g)];
    expect(proofs.length).toBeGreaterThan(0);
    expect(line.match(/\.spec\.ts`/g)).toHaveLength(proofs.length);
    for (const [, path = '', named = ''] of proofs) {
      const titles = titlesOf(path);
      for (const [, title] of named.matchAll(/“([^”]+)”/g)) expect([path, titles]).toEqual([path, containing(title)]);
    }
  });
});

function containing(title: string | undefined): unknown {
  return expect.arrayContaining([title]);
}

/** The titles of the tests of a file, of apps/api where no project is named, and of what they are grouped in. */
function titlesOf(path: string): string[] {
  const file = [join('apps/api', path), path].map((each) => join(workspaceRoot, each)).find((each) => existsSync(each));
  if (!file) throw new Error(`${path} does not exist.`);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return titles;
}

/** Whether what is called is `it`, `describe`, or one of their `each`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 'it' || called.text === 'describe';
  if (ts.isCallExpression(called) || ts.isTaggedTemplateExpression(called)) {
    return isTest(ts.isCallExpression(called) ? called.expression : called.tag);
  }
  return ts.isPropertyAccessExpression(called) && called.name.text === 'each' && isTest(called.expression);
}
