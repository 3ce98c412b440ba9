import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { GraphQLError } from 'graphql';
import { badUserInput } from '../errors/api-errors';
import { notAvailableYet } from './not-available-yet.decorator';

/** Checks the arguments of every question, and answers BAD_USER_INPUT naming the first that is wrong. */
export class ArgumentsPipe extends ValidationPipe {
  constructor() {
    super({ transform: true, exceptionFactory: (errors) => errorOf(errors) });
  }
}

function errorOf(errors: readonly ValidationError[], path: readonly string[] = []): GraphQLError {
  const [first] = errors;
  if (!first) return badUserInput(path.join('.'), 'An argument is wrong.');
  const argument = [...path, first.property];
  if (first.children?.length) return errorOf(first.children, argument);
  return badUserInput(argument.join('.'), messageOf(first, argument.join('.')));
}

/** A value out of range is wrong for good: said before that it is not available yet. */
function messageOf({ constraints = {}, property }: ValidationError, argument: string): string {
  const { [notAvailableYet]: later, ...others } = constraints;
  const [message = 'is wrong'] =
    later !== undefined && Object.keys(others).length === 0 ? [later] : Object.values(others);
  return `${message.replace(property, argument).replace(/\.$/, '')}.`;
}
