import { basename } from 'node:path';
import { InputError } from '../input.error';
import { digestOf } from './digest';
import { readRegularFile } from './regular-file';

const sumFileLimit = 1024 * 1024;

/** Where the SHA-256 of a file is kept beside it, as sha256sum writes and checks it. */
export function digestFile(path: string): string {
  return `${path}.sha256`;
}

/** Whether a file holds the sum of another one of its folder, by their names. */
export function isGivenSum(name: string, names: ReadonlySet<string>): boolean {
  return name.endsWith('.sha256') && names.has(name.slice(0, -'.sha256'.length));
}

/**
 * Compares a file with the sum given beside it, when there is one: `<file>.sha256`, of one line or of several.
 *
 * @throws {InputError} when the file is another one than the sum is of, or when the sum cannot be read.
 */
export async function checkGivenSum(path: string, bytes: Buffer): Promise<void> {
  const sumFile = digestFile(path);
  const text = await textOf(sumFile);
  if (text === undefined) return;
  const expected = sumOf(basename(path), text, sumFile);
  const found = digestOf(bytes);
  if (found === expected) return;
  throw new InputError(
    `not the file that ${sumFile} is of: its SHA-256 is ${found}, and ${expected} is given; fetch both again, or remove the sum`,
    { file: path },
  );
}

async function textOf(sumFile: string): Promise<string | undefined> {
  try {
    return (await readRegularFile(sumFile, sumFileLimit)).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A line is `<sum>`, `<sum>  <name>`, or `SHA256 (<name>) = <sum>`; a sum that stands alone needs no name. */
function sumOf(name: string, text: string, sumFile: string): string {
  const sums = text.split(/\r?\n/).flatMap((line) => {
    const bsd = /^SHA256 \((?<of>.+)\) = (?<sum>[0-9a-f]{64})$/i.exec(line);
    const { sum, of = '' } =
      (bsd ?? /^\\?(?<sum>[0-9a-f]{64})(?:[ \t]+\*?(?<of>.+))?$/i.exec(line.trim()))?.groups ?? {};
    return sum ? [{ sum: sum.toLowerCase(), of: basename(of) }] : [];
  });
  const [first, ...others] = sums;
  const found = sums.find(({ of }) => of === name) ?? (others.length === 0 ? first : undefined);
  if (found) return found.sum;
  throw new InputError(`no SHA-256 of ${name} is in it; fetch it again, or leave it out`, { file: sumFile });
}
