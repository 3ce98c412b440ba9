import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { InputError } from '../input.error';
import { readReleaseTables } from '../tables/release-tables';
import { readSource } from './read-source';

/** Where France Travail publishes the CSV export; it answers GET only. */
export const officialAddress = 'https://api.francetravail.fr/api-nomenclatureemploi/v1/open-data/csv';

/** How long and how much a download may take. */
export interface DownloadLimits {
  /** Longest that it may take; two minutes by default. */
  readonly milliseconds?: number;
  /** Most bytes; 256 MiB by default. */
  readonly bytes?: number;
  /** Ends it when aborted. */
  readonly signal?: AbortSignal;
}

const defaultMilliseconds = 120_000;
const defaultBytes = 256 * 1024 * 1024;

/**
 * Fetches the official export into a file, which is replaced only by a whole release that can be read.
 *
 * @throws {InputError} when the address does not answer with a release.
 */
export async function downloadRelease(address: string, target: string, limits: DownloadLimits = {}): Promise<void> {
  const partial = `${target}.${process.pid}.partial`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await fetchTo(address, partial, limits);
    await refuseOtherThanRelease(partial, address);
    await rename(partial, target);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot be downloaded (${reasonOf(error)})`, { file: address });
  } finally {
    await rm(partial, { force: true });
  }
}

async function refuseOtherThanRelease(file: string, address: string): Promise<void> {
  try {
    readReleaseTables(await readSource(file));
  } catch (error) {
    throw new InputError(`what the server sent is no release (${reasonOf(error)})`, { file: address });
  }
}

/** fetch hides what happened in the cause of its error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { message?: string }; message?: string };
  return cause?.message || message || String(error);
}

async function fetchTo(address: string, file: string, limits: DownloadLimits): Promise<void> {
  const timeout = AbortSignal.timeout(limits.milliseconds ?? defaultMilliseconds);
  const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
  const response = await fetch(address, { signal });
  if (!response.ok || !response.body) {
    throw new InputError(`cannot be downloaded: the server answered ${response.status}`, { file: address });
  }
  await pipeline(
    Readable.fromWeb(response.body as ReadableStream),
    sizeGuard(limits.bytes ?? defaultBytes, address),
    createWriteStream(file),
    { signal },
  );
}

function sizeGuard(limit: number, address: string): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > limit) done(new InputError(`refused: more than ${limit} bytes`, { file: address }));
      else done(null, chunk);
    },
  });
}
