import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { preProcessFile } from 'typescript';

/** The rooms that the files of each room import: a folder of src, and each folder of questions and of platform. */
type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** Files beneath src itself put all rooms together. */
const top = '';

function roomOf(file: string): string {
  const folders = dirname(file).split(sep);
  if (folders[0] === '.') return top;
  return folders.slice(0, folders[0] === 'questions' || folders[0] === 'platform' ? 2 : 1).join('/');
}

function roomsOf(files: readonly string[], textOf: (file: string) => string): Rooms {
  const rooms = new Map<string, Set<string>>();
  for (const file of files) {
    const from = roomOf(file);
    const imported = rooms.get(from) ?? new Set();
    rooms.set(from, imported);
    for (const { fileName } of preProcessFile(textOf(file), true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const to = roomOf(join(dirname(file), fileName));
      if (to !== from) imported.add(to);
    }
  }
  return rooms;
}

/** The imports that go up or across: each room but the top imports nothing of the top, of questions, nor of another question. */
function upward(rooms: Rooms): string[] {
  return [...rooms].flatMap(([from, imported]) =>
    [...imported]
      .filter((to) => from !== top && (to === top || (from !== 'questions' && /^questions\b/.test(to))))
      .map((to) => `${from} imports ${to || 'the top of src'}`),
  );
}

/** What is left of the rooms once those that import none of the rest are taken away, again and again: the circles, and what leads there. */
function circular(rooms: Rooms): string[] {
  let left = [...rooms.keys()];
  for (;;) {
    const next = left.filter((room) => [...(rooms.get(room) ?? [])].some((to) => left.includes(to)));
    if (next.length === left.length) return left;
    left = next;
  }
}

describe('the rooms of the API', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  const rooms = roomsOf(files, (file) => readFileSync(join(__dirname, file), 'utf8'));

  it('are those of its two wings, and what both stand on', () => {
    expect([...rooms.keys()].filter((room) => room.startsWith('questions/')).length).toBeGreaterThan(10);
    expect([...rooms.keys()].filter((room) => room.startsWith('platform/')).length).toBeGreaterThan(8);
    expect([...(rooms.get('questions/passerelles') ?? [])].sort()).toContain('engine');
  });

  it('import neither questions from beneath them nor one question another', () => {
    expect(upward(rooms)).toEqual([]);
  });

  it('import one another in one direction', () => {
    expect(circular(rooms)).toEqual([]);
  });
});

describe('a wall of the API tells', () => {
  const built = (texts: Readonly<Record<string, string>>): Rooms =>
    roomsOf(
      Object.keys(texts).map((file) => join(file)),
      (file) => texts[file.split(sep).join('/')] ?? '',
    );

  it.each([
    ['a question that imports another', 'questions/a/x.ts', '../b/y', 'questions/a imports questions/b'],
    ['a question that imports their list', 'questions/a/x.ts', '../questions', 'questions/a imports questions'],
    [
      'a platform that imports a question',
      'platform/http/x.ts',
      '../../questions/b/y',
      'platform/http imports questions/b',
    ],
    ['an engine that imports the top', 'engine/x.ts', '../app.module', 'engine imports the top of src'],
  ])('%s', (_, file, imported, told) => {
    expect(upward(built({ [file]: `import type { X } from '${imported}';` }))).toEqual([told]);
  });

  it('a circle, of types too', () => {
    const rooms = built({
      'a/x.ts': `import { y } from '../b/y';`,
      'b/y.ts': `import type { Z } from '../platform/c/z';`,
      'platform/c/z.ts': `export { x } from '../../a/x';`,
      'd/w.ts': `import { e } from '../e/e';`,
      'e/e.ts': `import { join } from 'node:path';`,
    });
    expect(circular(rooms)).toEqual(['a', 'b', 'platform/c']);
  });
});
