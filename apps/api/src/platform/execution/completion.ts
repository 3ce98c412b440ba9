import type { GraphQLLeafType, GraphQLResolveInfo } from 'graphql';
import { GraphQLID, GraphQLString } from 'graphql';

/** What one execution carries from field to field. */
export interface Run {
  readonly contextValue: unknown;
  /** What is the same for all its fields of what a resolver is told. */
  readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'>;
}

/** The way from the root of an answer to a value, as resolvers are told it. */
export type Path = GraphQLResolveInfo['path'];

/**
 * Makes of what a resolver gave what is answered, or a promise of it.
 *
 * @param path the way to the value; undefined where no resolver at or below it is told
 * @throws whatever makes an error of the answer
 */
export type Completion = (value: unknown, run: Run, path: Path | undefined) => unknown;

/** A field of an object: what is answered of it, from the object. */
export interface CompletedField {
  readonly key: string;
  readonly answer: Completion;
}

/** Whether a value is still to come. */
export function isPending(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Promise<unknown>>).then === 'function';
}

/** A scalar or a value of an enumeration. */
export function leafCompletion(type: GraphQLLeafType): Completion {
  const isText = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (isText && typeof value === 'string') return value;
    if (isNothing(value)) return null;
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} has no value for it.`);
    return serialized;
  };
}

/** What may not be null. */
export function requiredCompletion(inner: Completion): Completion {
  return (value, run, path) => {
    const completed = inner(value, run, path);
    return isPending(completed) ? completed.then(required) : required(completed);
  };
}

function required(completed: unknown): unknown {
  if (completed === null) throw new Error('It may not be null.');
  return completed;
}

/** A list of what the inner completion makes. */
export function listCompletion(inner: Completion): Completion {
  return (value, run, path) => {
    if (isNothing(value)) return null;
    if (!Array.isArray(value)) throw new Error('It is no list.');
    const pending: Promise<unknown>[] = [];
    const completed = new Array<unknown>(value.length);
    const complete = (at: number): void => {
      const itemPath = path && { prev: path, key: at, typename: undefined };
      const item = (value as unknown[])[at];
      const made = isPending(item) ? item.then((settled) => inner(settled, run, itemPath)) : inner(item, run, itemPath);
      completed[at] = made;
      if (isPending(made)) pending.push(made.then((settled) => (completed[at] = settled)));
    };
    handling(pending, () => {
      for (let at = 0; at < completed.length; at++) complete(at);
    });
    return pending.length === 0 ? completed : Promise.all(pending).then(() => completed);
  };
}

/** An object of fields, in their order, of whatever there is. Its keys come as those of a class would: it is written several times as fast. */
export function fieldsCompletion(fields: readonly CompletedField[]): Completion {
  return (value, run, path) => {
    const pending: Promise<unknown>[] = [];
    const completed: Record<string, unknown> = {};
    handling(pending, () => {
      for (const { key, answer } of fields) {
        const made = answer(value, run, path);
        completed[key] = made;
        if (isPending(made)) pending.push(made.then((settled) => (completed[key] = settled)));
      }
    });
    return pending.length === 0 ? completed : Promise.all(pending).then(() => completed);
  };
}

/** An object of fields, or nothing. */
export function objectCompletion(fields: readonly CompletedField[]): Completion {
  const complete = fieldsCompletion(fields);
  return (value, run, path) => (isNothing(value) ? null : complete(value, run, path));
}

/** Whether a value is answered by null. @throws the value when it is an error. */
function isNothing(value: unknown): boolean {
  if (value instanceof Error) throw value;
  return value === null || value === undefined;
}

/** Works; when that fails, what was begun before may fail too, and nobody waits for it. */
function handling(pending: readonly Promise<unknown>[], work: () => void): void {
  try {
    work();
  } catch (error) {
    for (const each of pending) each.catch(() => undefined);
    throw error;
  }
}
