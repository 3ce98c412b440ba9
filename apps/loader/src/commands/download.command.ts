import type { DownloadLimits } from '@rome-graph/rome-files';
import { downloadRelease, officialAddress } from '@rome-graph/rome-files';
import { softwareName, userAgentOf } from '@rome-graph/software';
import { listenForInterruption } from './interruption';
import { createContext } from './load.command';
import { beginStep } from './prepare-release';
import { UsageError } from './usage.error';
import { cachedExport } from './workspace';

const mebibyte = 1024 * 1024;

/** From where and within which limits `rome download` fetches; numbers in digits, as the command line gives them. */
export interface DownloadOptions {
  readonly json: boolean;
  /** Another address than the official one, or ROME_DOWNLOAD_URL. */
  readonly url?: string;
  /** Seconds that one attempt may take. */
  readonly timeout?: string;
  /** Mebibytes at most. */
  readonly maxSize?: string;
  /** How often to try. */
  readonly attempts?: string;
}

/**
 * `rome download`: fetches the official export into the cache that `npm start` loads from. What was there is replaced only
 * by a whole release.
 *
 * @throws {UsageError} when an option is no number or the address is none of the web.
 * @throws {InputError} when the address does not answer with a release.
 */
export async function downloadCommand(options: DownloadOptions): Promise<void> {
  const address = addressOf(options.url ?? (process.env.ROME_DOWNLOAD_URL || officialAddress));
  const limits = limitsOf(options);
  const context = createContext(options.json);
  const target = cachedExport(process.env);
  beginStep(context, `fetch ${address}`);
  const downloaded = await downloadRelease(address, target, {
    ...limits,
    userAgent: userAgentOf(softwareName, context.software),
    signal: listenForInterruption(),
    onRetry: (reason, waitMs) => context.progress.note(`${reason}; trying again in ${waitMs / 1000} s`),
  });
  context.clock.end();
  context.progress.end();
  const { version, bytes, sha256 } = downloaded;
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ address, file: target, ...downloaded })}\n`
      : `version ${version}, ${bytes} bytes, in ${target}\nSHA-256 ${sha256}\n`,
  );
}

function addressOf(url: string): string {
  if (/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) return url;
  throw new UsageError(`"${url}" is no address of the web; give --url or ROME_DOWNLOAD_URL as https://…`);
}

function limitsOf({ timeout, maxSize, attempts }: DownloadOptions): DownloadLimits {
  const seconds = numberOf('--timeout', timeout, 86_400);
  const mebibytes = numberOf('--max-size', maxSize, 4_096);
  const times = numberOf('--attempts', attempts, 20);
  return {
    ...(seconds !== undefined && { milliseconds: seconds * 1000 }),
    ...(mebibytes !== undefined && { bytes: mebibytes * mebibyte }),
    ...(times !== undefined && { attempts: times }),
  };
}

function numberOf(option: string, given: string | undefined, most: number): number | undefined {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (/^[1-9]\d*$/.test(given) && value <= most) return value;
  throw new UsageError(`${option} is "${given}"; give a whole number from 1 to ${most}`);
}
