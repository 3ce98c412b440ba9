import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { ReadableStream } from 'node:stream/web';
import { failureReason, isDiskFailure } from '../failure-reason';
import { InputError } from '../input.error';
import { NoRoomError } from '../no-room.error';
import { digestOf } from '../sources/digest';
import { refuseFullDisk } from '../sources/free-space';
import { digestFile } from '../sources/given-sum';
import { readSource } from '../sources/read-source';
import { readReleaseTables } from '../tables/release-tables';

/** How long and how much a download may take, and who asks. */
export interface DownloadLimits {
  /** How the request names the program, so that who publishes knows who asks; as Node does without it. */
  readonly userAgent?: string;
  /** Longest that one attempt may take; two minutes by default. */
  readonly milliseconds?: number;
  /** Most bytes; 256 MiB by default. */
  readonly bytes?: number;
  /** How often to try when the network or the server fails; four times by default. */
  readonly attempts?: number;
  /** Wait before the second attempt, doubled before each other one; one second by default. */
  readonly backoffMs?: number;
  /** Ends it when aborted. */
  readonly signal?: AbortSignal;
  /** Told before each wait why the attempt failed. */
  readonly onRetry?: (reason: string, waitMs: number) => void;
}

/** What a download left in the cache. */
export interface DownloadedRelease {
  /** Version of the release, as 460. */
  readonly version: string;
  readonly bytes: number;
  /** SHA-256 of the file, which is kept beside it. */
  readonly sha256: string;
}

const defaultMilliseconds = 120_000;
const defaultBytes = 256 * 1024 * 1024;
const defaultAttempts = 4;
const defaultBackoffMs = 1_000;

/** Another attempt may succeed: the server or the network failed, and neither refused. */
class PassingFailure extends Error {}

/**
 * Fetches the official export into a file, which is replaced only by a whole release that can be read. The server gives
 * neither ETag nor ranges, so an attempt that fails begins again.
 *
 * @throws {InputError} when the address does not answer with a release.
 */
export async function downloadRelease(
  address: string,
  target: string,
  limits: DownloadLimits = {},
): Promise<DownloadedRelease> {
  const partial = `${target}.${process.pid}.partial`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await attemptRepeatedly(() => fetchTo(address, partial, limits), limits);
    const version = await refuseOtherThanRelease(partial, address);
    const content = await readFile(partial);
    const sha256 = digestOf(content);
    await replaceCached(target, partial, `${sha256}  ${basename(target)}\n`);
    return { version, bytes: content.length, sha256 };
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof NoRoomError) throw error;
    throw new InputError(`cannot be downloaded (${failureReason(error)})`, { file: address });
  } finally {
    for (const left of [partial, digestFile(partial)]) await rm(left, { force: true });
  }
}

/** A kill at any moment leaves no file beside the sum of another one: a load would refuse it. */
async function replaceCached(target: string, partial: string, sum: string): Promise<void> {
  const sumFile = digestFile(target);
  const partialSum = digestFile(partial);
  await writeFile(partialSum, sum);
  await rm(sumFile, { force: true });
  await rename(partial, target);
  await rename(partialSum, sumFile);
}

async function attemptRepeatedly(attempt: () => Promise<void>, limits: DownloadLimits): Promise<void> {
  const { attempts = defaultAttempts, backoffMs = defaultBackoffMs, signal, onRetry } = limits;
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PassingFailure) || tried >= attempts || signal?.aborted) throw error;
      const waitMs = backoffMs * 2 ** (tried - 1);
      onRetry?.(failureReason(error), waitMs);
      await delay(waitMs, undefined, signal && { signal });
    }
  }
}

async function refuseOtherThanRelease(file: string, address: string): Promise<string> {
  try {
    return readReleaseTables(await readSource(file)).version;
  } catch (error) {
    throw new InputError(`what the server sent is no release (${failureReason(error)})`, { file: address });
  }
}

async function fetchTo(address: string, file: string, limits: DownloadLimits): Promise<void> {
  const timeout = AbortSignal.timeout(limits.milliseconds ?? defaultMilliseconds);
  const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
  try {
    const { userAgent } = limits;
    const response = await fetch(address, { signal, ...(userAgent && { headers: { 'user-agent': userAgent } }) });
    refuseStatus(response, address);
    await refuseAnnounced(response, file, address, limits);
    await pipeline(
      Readable.fromWeb(response.body as ReadableStream),
      sizeGuard(bytesAllowed(limits), address),
      createWriteStream(file),
      { signal },
    );
    await refuseOtherLength(response, file);
  } catch (error) {
    if (isFinal(error)) throw error;
    throw new PassingFailure(
      timeout.aborted
        ? `no whole answer within ${limits.milliseconds ?? defaultMilliseconds} ms`
        : failureReason(error),
    );
  }
}

/** A loop of redirections is what the server says each time, and a full disk stays full; the rest may be the network's. */
function isFinal(error: unknown): boolean {
  if ([InputError, PassingFailure, NoRoomError].some((kind) => error instanceof kind)) return true;
  return isDiskFailure(error) || /redirect/i.test(failureReason(error));
}

function bytesAllowed({ bytes }: DownloadLimits): number {
  return bytes ?? defaultBytes;
}

/** Before the first byte is written: what is announced may be more than is allowed, or than the disk has room for. */
async function refuseAnnounced(
  { headers }: Response,
  file: string,
  address: string,
  limits: DownloadLimits,
): Promise<void> {
  const announced = Number(headers.get('content-length') ?? 0);
  if (announced > bytesAllowed(limits)) throw tooLarge(bytesAllowed(limits), address);
  await refuseFullDisk(dirname(file), announced, 'what the server sends');
}

function tooLarge(limit: number, address: string): InputError {
  return new InputError(`refused: more than ${limit} bytes`, { file: address });
}

/** Statuses below 500 by which a server asks to come back later. */
const laterStatuses = new Set([408, 425, 429]);

function refuseStatus({ ok, status, body }: Response, address: string): void {
  if (ok && body) return;
  const problem = `the server answered ${status}`;
  if (status >= 500 || laterStatuses.has(status)) throw new PassingFailure(problem);
  throw new InputError(`cannot be downloaded: ${problem}`, { file: address });
}

/** A length is that of what was sent only when nothing was compressed on the way. */
async function refuseOtherLength({ headers }: Response, file: string): Promise<void> {
  const announced = headers.get('content-length');
  if (announced === null || headers.get('content-encoding')) return;
  const { size } = await stat(file);
  if (size !== Number(announced)) throw new PassingFailure(`${size} bytes came, and ${announced} were announced`);
}

function sizeGuard(limit: number, address: string): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > limit) done(tooLarge(limit, address));
      else done(null, chunk);
    },
  });
}
