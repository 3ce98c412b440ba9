import { dirname, resolve } from 'node:path';
import { inWorkspace, onEachSource } from './imports.mjs';

/**
 * A rule of ESLint: a file imports, of its own project, only the rooms that tools/eslint-rules/rooms.mjs allows to its room. Imports of
 * types count, too: they are what a reader must know to follow a file.
 */
export const roomWalls = {
  meta: {
    type: 'problem',
    docs: { description: 'Rooms of a project import only the rooms that tools/eslint-rules/rooms.mjs allows them.' },
    schema: [{ type: 'object' }, { type: 'string' }],
    messages: {
      wall: '{{from}} may import {{allowed}}, and not {{to}} (tools/eslint-rules/rooms.mjs). Move what both need below both.',
      undeclared:
        '{{room}} is no room of {{root}}: declare it in tools/eslint-rules/rooms.mjs, with what it may import.',
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
        const problem = problemOf(declared[root], root, roomOf(file, root), roomOf(target, root));
        if (problem) context.report({ node: source, ...problem });
      }
    });
  },
};

function problemOf(rooms, root, from, to) {
  if (from === to) return undefined;
  const unknown = [from, to].find((room) => !Object.hasOwn(rooms, room));
  if (unknown !== undefined) return { messageId: 'undeclared', data: { room: unknown, root } };
  const allowed = rooms[from];
  if (allowed === '*' || allowed.includes(to)) return undefined;
  return { messageId: 'wall', data: { from, to, allowed: allowed.join(', ') || 'no other room' } };
}

/** The folder right beneath the root, or the file there without its ending. */
function roomOf(path, root) {
  const [room, ...beneath] = path.slice(root.length + 1).split('/');
  return beneath.length > 0 ? room : room.replace(/\.tsx?$/, '');
}
