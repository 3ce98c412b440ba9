import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const workspaceRoot = join(__dirname, '../..');

/** What folders of tools hold that is made, not kept. */
const made = ['dist', 'node_modules', 'coverage'];

describe('CONTRIBUTING.md', () => {
  it.each([
    ['Rooms of the API', 'apps/api/src'],
    ['Platform', 'apps/api/src/platform'],
    ['Rooms of tools', 'tools'],
    ['Rooms of the engine', 'libs/skill-graph/src'],
    ['Rooms of the explorer', 'libs/explorer/src'],
  ])('has under “%s” one line for each folder of %s, and none for another', (heading, folder) => {
    const rooms = readdirSync(join(workspaceRoot, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !made.includes(entry.name))
      .map(({ name }) => name);
    expect(rooms.length).toBeGreaterThan(5);
    expect(named(heading).sort()).toEqual(rooms.sort());
  });
});

/** The names that the lines of a list begin with, as “- `aires`: …” does, under a heading. */
function named(heading: string): string[] {
  const text = readFileSync(join(workspaceRoot, 'CONTRIBUTING.md'), 'utf8');
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^- `([^`]+)`: ./gm)].map(([, name = '']) => name);
}
