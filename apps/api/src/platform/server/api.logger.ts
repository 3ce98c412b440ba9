import { ConsoleLogger } from '@nestjs/common';

/** Parts of Nest that tell at each start what never changes. */
const silent = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'GraphQLModule',
]);

/** Whether a line of this context is one that each start tells alike. */
export function isToldAtEachStart(context: unknown): boolean {
  return typeof context === 'string' && silent.has(context);
}

/** Nest's logger, without its own start: one line for each thing that someone who runs the API wants to know. */
export class ApiLogger extends ConsoleLogger {
  constructor() {
    super({ prefix: 'rome-graph', colors: process.stdout.isTTY === true });
  }

  /** @inheritdoc */
  override log(message: unknown, ...rest: unknown[]): void {
    if (isToldAtEachStart(rest.at(-1))) return;
    super.log(message, ...(rest as [string]));
  }

  /** What stops the API from starting is said by main.ts, once. */
  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) === 'ExceptionHandler') return;
    super.error(message, ...(rest as [string]));
  }
}
