import type { ArgumentMetadata, Type } from '@nestjs/common';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { GraphQLError } from 'graphql';
import { badUserInput } from '../errors/api-errors';

/** Arguments that are any text: questions look them up in the release themselves. */
const freeArguments: ReadonlySet<string> = new Set(['de', 'vers', 'code']);

/** How many sets of arguments are remembered, and the longest, in characters. */
const remembered = { sets: 1_000, length: 500 };

/**
 * Checks the arguments of every question, and answers BAD_USER_INPUT naming the first that is wrong. Arguments found right
 * once, codes of métiers aside, are not checked again: it takes longer than finding the answer.
 */
export class ArgumentsPipe extends ValidationPipe {
  private readonly checked = new Map<Type, Map<string, object>>();

  constructor() {
    super({ transform: true, exceptionFactory: (errors) => errorOf(errors) });
  }

  /** @inheritdoc */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    if (type !== 'body' || !metatype || typeof value !== 'object' || value === null) {
      return super.transform(value, metadata);
    }
    const { free, key } = parted(value);
    const known = this.known(metatype);
    const right = known.get(key);
    if (right) return Object.assign(Object.create(metatype.prototype as object) as object, right, free);
    const transformed = (await super.transform(value, metadata)) as object;
    if (key.length <= remembered.length) {
      if (known.size >= remembered.sets) known.clear();
      known.set(key, transformed);
    }
    return transformed;
  }

  private known(metatype: Type): Map<string, object> {
    const known = this.checked.get(metatype) ?? new Map<string, object>();
    this.checked.set(metatype, known);
    return known;
  }
}

/** The arguments that need no check, and all others as text. */
function parted(value: object): { free: Record<string, string>; key: string } {
  const free: Record<string, string> = {};
  const key = JSON.stringify(value, function (this: unknown, name, argument: unknown) {
    if (this !== value || typeof argument !== 'string' || !freeArguments.has(name)) return argument;
    free[name] = argument;
    return '';
  });
  return { free, key };
}

function errorOf(errors: readonly ValidationError[], path: readonly string[] = []): GraphQLError {
  const [first] = errors;
  if (!first) return badUserInput(path.join('.'), 'An argument is wrong.');
  const argument = [...path, first.property];
  if (first.children?.length) return errorOf(first.children, argument);
  return badUserInput(argument.join('.'), messageOf(first, argument.join('.')));
}

function messageOf({ constraints = {}, property }: ValidationError, argument: string): string {
  const [message = 'is wrong'] = Object.values(constraints);
  return `${message.replace(property, argument).replace(/\.$/, '')}.`;
}
