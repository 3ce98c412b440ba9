// What tools/lint/rooms.mjs declares, and the line of it that each file of code or style is of: `{ root: { declared, found } }`, as
// JSON. `found` holds the room itself where no line is of it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, roomOf } from '../../lint/room-of.mjs';
import { rooms } from '../../lint/rooms.mjs';

const workspaceRoot = join(import.meta.dirname, '../../..');

function found(root) {
  const code = readdirSync(join(workspaceRoot, root), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|css)$/.test(path) && !/\.(spec|d)\.ts$/.test(path));
  const ofCode = code.map((path) => roomOf(rooms[root], path));
  return [...new Set(ofCode.map((room) => lineOf(rooms[root], room) ?? room))];
}

const lines = Object.entries(rooms).map(([root, declared]) => [root, { declared, found: found(root) }]);
process.stdout.write(JSON.stringify(Object.fromEntries(lines)));
