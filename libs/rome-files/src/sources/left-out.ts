import { basename } from 'node:path';
import { InputError } from '../input.error';
import type { SourceFile } from './source-file';

/**
 * Why a file is left out: a system or a program wrote it for itself; it says what another file says; another file stands
 * for the same source; nobody knows what it is.
 */
export type LeftOutKind = 'system' | 'copy' | 'other' | 'unknown';

/** A file, or a folder with all that is in it, of which a load reads nothing. */
export interface LeftOutFile {
  readonly file: string;
  readonly kind: LeftOutKind;
  readonly why: string;
  /** The folder or archive, as it was given, that it was found in. */
  readonly foundIn?: string;
}

/** A place where something was found, or a file that was given by itself. */
export type FoundFile = Pick<SourceFile, 'origin' | 'foundIn'>;

/**
 * Collects what a load leaves out of the folders and archives given, so that its report names it. What was given by itself
 * is never left out, and nothing unknown is when the load is strict.
 */
export class LeftOutFiles {
  private readonly files: LeftOutFile[] = [];

  /** @param strict whether a file that is not known, or not the one chosen, is an error wherever it was found */
  constructor(private readonly strict = false) {}

  /** @throws {InputError} saying why, when the file must not be left out. */
  add({ origin, foundIn }: FoundFile, kind: LeftOutKind, why: string): void {
    if (!this.allows({ origin, foundIn }, kind)) throw new InputError(why, { file: origin });
    this.files.push({ file: origin, kind, why, ...(foundIn !== undefined && { foundIn }) });
  }

  /** Leaves out a file that could not be understood. @throws the error itself, when the file must not be left out. */
  addUnknown(file: FoundFile, error: unknown): void {
    if (!(error instanceof InputError) || !this.allows(file, 'unknown')) throw error;
    this.add(file, 'unknown', reasonOf(error, file.origin));
  }

  /** What was left out, in the order found. */
  list(): readonly LeftOutFile[] {
    return this.files;
  }

  /**
   * Refuses a folder or an archive in which nothing was known.
   *
   * @param used the files that something was read from
   * @throws {InputError} naming the source, and why its files were left out.
   */
  refuseUselessSources(used: readonly FoundFile[]): void {
    const useful = new Set(used.map(({ foundIn }) => foundIn));
    for (const { foundIn, kind } of this.files) {
      if (kind !== 'unknown' || foundIn === undefined || useful.has(foundIn)) continue;
      const saysMore = ({ file, ...other }: LeftOutFile): boolean =>
        other.foundIn === foundIn && ['copy', 'other'].includes(other.kind) && !versionFile.test(basename(file));
      if (!this.files.some(saysMore))
        throw new InputError(nothingKnown(this.files.filter((file) => file.foundIn === foundIn)), { file: foundIn });
    }
  }

  private allows({ foundIn }: FoundFile, kind: LeftOutKind): boolean {
    if (kind === 'system' || kind === 'copy') return true;
    return foundIn !== undefined && !this.strict;
  }
}

/** Of a message, the place that the name of the file does not say already. */
function reasonOf({ problem, location: { file = '', line, column } }: InputError, origin: string): string {
  const inside = file.startsWith(origin) ? file.slice(origin.length).replace(/^[, /]+/, '') : '';
  const place = [inside, line ? `line ${line}` : '', column ? `column "${column}"` : ''].filter((part) => part !== '');
  const [firstLine = ''] = problem.split('\n', 1);
  return `${place.length > 0 ? `${place.join(', ')}: ` : ''}${firstLine.replace(/ Expected one of:$/, '')}`;
}

/** Every export of a release holds one, whatever its format: it makes a source no use. */
const versionFile = /^version.*\.txt$/i;

const reasonsShown = 5;

function nothingKnown(files: readonly LeftOutFile[]): string {
  const unknown = files.filter(({ kind }) => kind === 'unknown');
  const reasons = [...new Set(unknown.map(({ why }) => why))];
  const [reason = ''] = reasons;
  if (reasons.length === 1) return reason.startsWith('this is ') ? reason : `nothing in it is known: ${reason}`;
  const shown = unknown.slice(0, reasonsShown).map(({ file, why }) => `\n  - ${file}: ${why}`);
  const rest = unknown.length > reasonsShown ? `\n  - and ${unknown.length - reasonsShown} more` : '';
  return `nothing in it is known; docs/sources.md has what a load takes${shown.join('')}${rest}`;
}
