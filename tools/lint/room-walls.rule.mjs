import { dirname, resolve } from 'node:path';
import { inWorkspace, onEachSource } from './imports.mjs';
import { lineOf, mayImport, roomOf } from './room-of.mjs';

/**
 * A rule of ESLint: a file imports, of its own project, only the rooms that tools/lint/rooms.mjs allows to its room. Imports of
 * types count, too: they are what a reader must know to follow a file.
 */
export const roomWalls = {
  meta: {
    type: 'problem',
    docs: { description: 'Rooms of a project import only the rooms that tools/lint/rooms.mjs allows them.' },
    schema: [{ type: 'object' }, { type: 'string' }],
    messages: {
      wall: '{{from}} may import {{allowed}}, and not {{to}} (tools/lint/rooms.mjs). Move what both need below both.',
      undeclared: '{{room}} is no room of {{root}}: declare it in tools/lint/rooms.mjs, with what it may import.',
    },
  },
  create(context) {
    const [declared, workspaceRoot] = context.options;
    const file = inWorkspace(context.filename, workspaceRoot);
    const roots = Object.keys(declared).filter((root) => file.startsWith(`${root}/`));
    if (roots.length === 0) return {};
    return onEachSource((source) => {
      if (!source.value.startsWith('.')) return;
      const target = inWorkspace(resolve(dirname(context.filename), source.value), workspaceRoot);
      for (const root of roots.filter((each) => target.startsWith(`${each}/`))) {
        const [from, to] = [file, target].map((path) => roomOf(declared[root], path.slice(root.length + 1)));
        const problem = problemOf(declared[root], root, from, to);
        if (problem) context.report({ node: source, ...problem });
      }
    });
  },
};

function problemOf(rooms, root, from, to) {
  const unknown = [from, to].find((room) => lineOf(rooms, room) === undefined);
  if (unknown !== undefined) return { messageId: 'undeclared', data: { room: unknown, root } };
  if (mayImport(rooms, from, to)) return undefined;
  return { messageId: 'wall', data: { from, to, allowed: rooms[lineOf(rooms, from)].join(', ') || 'no other room' } };
}
