/**
 * The room of a file: of those declared, the one that its path beneath the root begins with; a folder of a folder where that is
 * declared, by its name or, as `questions/*`, by one line for all. Else its first folder, or its name.
 */
export function roomOf(rooms, path) {
  const parts = path.replace(/\.[jt]sx?$/, '').split('/');
  const inner = parts.slice(0, 2).join('/');
  const isOneOfAll = parts.length > 2 && Object.hasOwn(rooms, `${parts[0]}/*`);
  return isOneOfAll || Object.hasOwn(rooms, inner) ? inner : parts[0];
}

/** The line that declares a room; undefined when there is none. */
export function lineOf(rooms, room) {
  return [room, `${room.split('/')[0]}/*`].find((line) => Object.hasOwn(rooms, line));
}

/** Whether a room may import another. */
export function mayImport(rooms, from, to) {
  if (from === to) return true;
  const allowed = rooms[lineOf(rooms, from)];
  return allowed === '*' || allowed.includes(lineOf(rooms, to));
}
