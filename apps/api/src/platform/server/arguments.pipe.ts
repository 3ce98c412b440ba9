import type { ArgumentMetadata, Type } from '@nestjs/common';
import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import type { GraphQLError } from 'graphql';
import { badUserInput } from '../errors/api-errors';

/** How many sets of arguments are remembered, and the longest, in characters. */
const remembered = { sets: 1_000, length: 500 };

/**
 * Checks the arguments of every question, and answers BAD_USER_INPUT naming the first that is wrong. Arguments found right
 * once, codes and other free texts aside, are not checked again: it takes longer than finding the answer.
 */
export class ArgumentsPipe extends ValidationPipe {
  /** By question: which of its arguments a rule checks, and those found right, by all but their other texts. */
  private readonly remembered = new Map<Type, { checked: ReadonlySet<string>; right: Map<string, object> }>();

  constructor() {
    super({ transform: true, exceptionFactory: (errors) => errorOf(errors) });
  }

  /** @inheritdoc */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    if (type !== 'body' || !metatype || typeof value !== 'object' || value === null) {
      return super.transform(value, metadata);
    }
    const { checked, right: known } = this.known(metatype);
    const { free, key } = parted(value, checked);
    const right = known.get(key);
    if (right) return Object.assign(Object.create(metatype.prototype as object) as object, right, free);
    const transformed = (await super.transform(value, metadata)) as object;
    if (key.length <= remembered.length) {
      if (known.size >= remembered.sets) known.clear();
      known.set(key, transformed);
    }
    return transformed;
  }

  private known(metatype: Type): { checked: ReadonlySet<string>; right: Map<string, object> } {
    const known = this.remembered.get(metatype) ?? { checked: checkedArguments(metatype), right: new Map() };
    this.remembered.set(metatype, known);
    return known;
  }
}

/** The names of the arguments that a rule checks. */
function checkedArguments(metatype: Type): ReadonlySet<string> {
  const rules = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false);
  return new Set(rules.map(({ propertyName }) => propertyName));
}

/** The texts that no rule checks, above all codes, which questions look up in the release themselves; all others as one text. */
function parted(value: object, checked: ReadonlySet<string>): { free: Record<string, string>; key: string } {
  const free: Record<string, string> = {};
  const key = JSON.stringify(value, function (this: unknown, name, argument: unknown) {
    if (this !== value || typeof argument !== 'string' || checked.has(name)) return argument;
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
