/** What an archive may hold, so that a hostile one cannot fill the memory. The official export stays far below. */
export interface ArchiveLimits {
  /** Files and folders in the archive. */
  readonly entries: number;
  /** Bytes of one file once inflated. */
  readonly entryBytes: number;
  /** Bytes of all files once inflated. */
  readonly totalBytes: number;
  /** Inflated size over compressed size, for files above a mebibyte. */
  readonly ratio: number;
}

const mebibyte = 1024 * 1024;

/** The official v460 export has 28 files, 19 MiB in all, 5 MiB at most, and inflates 10 times at most. */
export const archiveLimits: ArchiveLimits = {
  entries: 1000,
  entryBytes: 256 * mebibyte,
  totalBytes: 1024 * mebibyte,
  ratio: 200,
};

/** An entry as the archive's directory describes it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly compressedBytes: number;
  readonly inflatedBytes: number;
}

/** Says which limit the directory of an archive breaks; undefined when it breaks none. */
export function brokenLimit(
  entries: readonly ArchiveEntry[],
  limits: ArchiveLimits = archiveLimits,
): string | undefined {
  if (entries.length > limits.entries) return `it holds ${entries.length} entries; the limit is ${limits.entries}`;
  const total = entries.reduce((sum, { inflatedBytes }) => sum + inflatedBytes, 0);
  if (total > limits.totalBytes) return `it inflates to ${total} bytes; the limit is ${limits.totalBytes}`;
  for (const { name, compressedBytes, inflatedBytes } of entries) {
    if (inflatedBytes > limits.entryBytes) {
      return `its entry ${name} inflates to ${inflatedBytes} bytes; the limit is ${limits.entryBytes}`;
    }
    if (inflatedBytes > mebibyte && inflatedBytes > compressedBytes * limits.ratio) {
      return `its entry ${name} inflates more than ${limits.ratio} times; such an archive is taken for a zip bomb`;
    }
  }
  return undefined;
}
