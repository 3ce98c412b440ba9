import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

const workspaceRoot = join(__dirname, '../..');

type Rooms = Readonly<Record<string, Readonly<Record<string, readonly string[] | '*'>>>>;

/** The declaration is a module, which Jest reads no more than it reads that of ESLint: another Node says what it holds. */
const rooms = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "const { rooms } = await import('./tools/eslint-rules/rooms.mjs'); process.stdout.write(JSON.stringify(rooms));",
    ],
    { cwd: workspaceRoot, encoding: 'utf8' },
  ),
) as Rooms;

/** The folders that hold code, and the files of code, right beneath a folder. */
function roomsOf(root: string): string[] {
  const code = readdirSync(join(workspaceRoot, root), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(spec|d)\.ts$/.test(path));
  return [...new Set(code.map((path) => path.replace(/\/.*|\.tsx?$/, '')))].sort();
}

describe.each(Object.keys(rooms))('the rooms of %s', (root) => {
  const declared = rooms[root] ?? {};

  it('are all declared, and no others', () => {
    expect(existsSync(join(workspaceRoot, root))).toBe(true);
    expect(Object.keys(declared).sort()).toEqual(roomsOf(root));
  });

  it('may import only rooms that are there, and lead to none by a circle', () => {
    for (const allowed of Object.values(declared)) {
      if (allowed !== '*') expect(Object.keys(declared)).toEqual(expect.arrayContaining([...allowed]));
    }
    expect(Object.keys(declared).filter((room) => leadsTo(room, room))).toEqual([]);
  });

  function leadsTo(from: string, goal: string, seen = new Set<string>()): boolean {
    const allowed = declared[from] ?? [];
    if (allowed === '*') return false;
    return allowed.some((to) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      return leadsTo(to, goal, seen.add(to));
    });
  }
});
