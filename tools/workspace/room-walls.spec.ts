import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What is declared of a project: its rooms, and those that each may import. */
type Rooms = Readonly<Record<string, readonly string[] | '*'>>;

/** The declaration is a module, which Jest does not read: another Node says what it holds, and what there is. */
const projects = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, 'support/room-lines.mjs')], { encoding: 'utf8' }),
) as Readonly<Record<string, { readonly declared: Rooms; readonly found: readonly string[] }>>;

describe.each(Object.entries(projects))('the rooms of %s', (_root, { declared, found }) => {
  it('are all declared, and no others', () => {
    expect(Object.keys(declared).sort()).toEqual([...found].sort());
  });

  it('may import only rooms that are there', () => {
    const allowed = Object.values(declared).flatMap((rooms) => (rooms === '*' ? [] : [...rooms]));
    expect(Object.keys(declared)).toEqual(expect.arrayContaining(allowed));
  });

  it('lead back to none', () => {
    expect(inCircles(declared)).toEqual([]);
  });
});

it('rooms that lead back to one another are told', () => {
  expect(inCircles({ a: ['b'], b: ['c'], c: ['b'], d: [] })).toEqual(['a', 'b', 'c']);
});

/** What is left once the rooms that import none of the rest are taken away, again and again: circles, and what leads there. */
function inCircles(declared: Rooms): string[] {
  let left = Object.keys(declared);
  for (;;) {
    const next = left.filter((room) => {
      const allowed = declared[room] ?? [];
      return allowed !== '*' && allowed.some((to) => left.includes(to));
    });
    if (next.length === left.length) return left;
    left = next;
  }
}
