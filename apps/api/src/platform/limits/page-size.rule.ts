import { badUserInput } from '../errors/api-errors';
import type { PageShape } from './list-shapes';

type Arguments = Readonly<Record<string, unknown>>;

/**
 * The number of objects that a page of the generated nomenclature may hold.
 *
 * @param most the largest page that the settings allow there
 * @throws BAD_USER_INPUT on a page that Neo4j would refuse or that would be cut in silence.
 */
export function checkPage(
  { argument, defaultSize, maxSize: declaredMax, single, keys }: PageShape,
  args: Arguments,
  most: number,
): number {
  const size = args[argument];
  const maxSize = Math.min(declaredMax, most);
  if (typeof size === 'number' && (size < 0 || size > maxSize)) {
    throw badUserInput(argument, `${argument} must be from 0 to ${maxSize}, not ${size}.`);
  }
  if (typeof args.offset === 'number' && args.offset < 0) {
    throw badUserInput('offset', `offset must be at least 0, not ${args.offset}.`);
  }
  checkCursor(args.after);
  const asked = typeof size === 'number' ? size : defaultSize;
  return Math.min(asked, single ? 1 : Math.min(...keys.map((key) => nodesOfKey(args.where, key))));
}

/** How many nodes a filter on the key leaves at most: one by value, for the key is unique. */
function nodesOfKey(where: unknown, key: string): number {
  const condition = (where as Readonly<Record<string, { eq?: unknown; in?: unknown } | undefined>> | undefined)?.[key];
  if (typeof condition?.eq === 'string') return 1;
  return Array.isArray(condition?.in) ? condition.in.length : Infinity;
}

/** Cursors are those that answers give: a base64 text that holds a position. */
function checkCursor(after: unknown): void {
  if (typeof after !== 'string') return;
  if (/^arrayconnection:\d{1,15}$/.test(Buffer.from(after, 'base64').toString('utf8'))) return;
  throw badUserInput('after', 'after must be the endCursor or the cursor of an earlier answer.');
}
