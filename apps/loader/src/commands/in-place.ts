import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import type { Writable } from 'node:stream';
import { failureReason, InputError } from '@rome-graph/rome-files';
import { UsageError } from './usage.error';

/** Writes beside a file, and puts it in its place once it is whole and all that it rests on was the same to the end. */
export async function inPlaceOf<T>(out: string, write: (file: Writable) => Promise<T>): Promise<T> {
  const temporary = join(parse(out).dir, `.${basename(out)}.${process.pid}.part`);
  const file = (await open(temporary, 'w').catch((error) => refuseOutput(error, out))).createWriteStream();
  // A signal ends the program without coming back here.
  const discard = (): void => rmSync(temporary, { force: true });
  process.on('exit', discard);
  try {
    const result = await write(file);
    renameSync(temporary, out);
    return result;
  } finally {
    file.destroy();
    discard();
    process.off('exit', discard);
  }
}

/** Names the option where the output cannot be written; what is wrong with the input says so itself. */
export function refuseOutput(error: unknown, out: string): never {
  const isOfOutput = error instanceof Error && !(error instanceof InputError) && 'syscall' in error && 'path' in error;
  throw isOfOutput ? new UsageError(`--out: ${out} cannot be written (${failureReason(error)})`) : error;
}
