import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { pino, stdTimeFunctions } from 'pino';
import { isToldAtEachStart } from './api.logger';

/** The log as JSON, a line each: for those who collect logs. */
export class JsonLogger implements LoggerService {
  /** What writes the lines. */
  readonly pino: Logger = pino({
    base: { service: 'rome-graph-api' },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  });

  /** @inheritdoc */
  log(message: unknown, ...rest: unknown[]): void {
    if (!isToldAtEachStart(rest.at(-1))) this.pino.info(contextOf(rest), String(message));
  }

  /** @inheritdoc */
  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(contextOf(rest), String(message));
  }

  /** What stops the API from starting is said by main.ts, once. */
  error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'ExceptionHandler') this.pino.error(contextOf(rest), String(message));
  }
}

function contextOf(rest: readonly unknown[]): { context?: string } {
  const context = rest.at(-1);
  return typeof context === 'string' ? { context } : {};
}
