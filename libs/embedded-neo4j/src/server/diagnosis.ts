import { statfsSync } from 'node:fs';
import { fullDiskWords } from '@rome-graph/neo4j';

/** What is known of a Neo4j that ended. */
export interface ServerEnd {
  /** What it wrote since it was started. */
  readonly log: string;
  /** Free space of the disk of its store, in mebibytes. */
  readonly freeMebibytes: number;
  /** The signal that ended it; null when none did, undefined when that is not known. */
  readonly signal?: NodeJS.Signals | null;
}

/** Least free space to start a Neo4j on, in mebibytes: a store that holds nothing and its logs take a tenth of it. */
export const leastFreeMebibytes = 100;
/** What a whole release takes with the log of its transaction, in mebibytes. */
const releaseMebibytes = 1_024;

const heapIsFull = /OutOfMemoryError: (Java heap space|GC overhead)|Terminating due to java\.lang\.OutOfMemoryError/;
const machineIsFull =
  /insufficient memory for the Java Runtime|Could not reserve enough space|Cannot allocate memory|unable to create native thread/i;

/**
 * Why a Neo4j ended and what to do, in a sentence, where it is known: its own last words blame the system database for a full
 * disk, and name none of our settings. Undefined where it is not.
 */
export function diagnose({ log, freeMebibytes, signal }: ServerEnd): string | undefined {
  if (fullDiskWords.test(log) || /\bENOSPC\b/i.test(log) || freeMebibytes < leastFreeMebibytes)
    return fullDisk(freeMebibytes);
  if (heapIsFull.test(log)) {
    return 'Neo4j had no heap left: give it more in ROME_NEO4J_HEAP (as 4g), or less to one transaction in ROME_NEO4J_TRANSACTION_MEMORY.';
  }
  if (machineIsFull.test(log)) {
    return 'This machine has not the memory that Neo4j was told to take: give less in ROME_NEO4J_HEAP (as 2g) and ROME_NEO4J_PAGE_CACHE, or end other programs.';
  }
  if (signal === 'SIGKILL') {
    return 'It was killed (SIGKILL). Where nobody did that, the system did for lack of memory: give less in ROME_NEO4J_HEAP, or end other programs.';
  }
  return undefined;
}

function fullDisk(freeMebibytes: number): string {
  return (
    `The disk of its store is full (${freeMebibytes} MiB are free): make room, ${releaseMebibytes} MiB for a whole release, or give ` +
    'another ROME_HOME. What was committed is there: a full disk damages no store.'
  );
}

/** What to do about little free space before Neo4j is started on it: a reason to refuse, a warning, or nothing. */
export function judgeFreeSpace(
  freeMebibytes: number,
  home: string,
): { readonly refusal?: string; readonly warning?: string } {
  if (freeMebibytes < leastFreeMebibytes) {
    return {
      refusal: `Only ${freeMebibytes} MiB are free on the disk of ${home}: Neo4j needs ${leastFreeMebibytes} MiB to start, and ${releaseMebibytes} MiB for a whole release. Make room, or give another ROME_HOME.`,
    };
  }
  if (freeMebibytes >= releaseMebibytes) return {};
  return {
    warning: `${freeMebibytes} MiB are free on the disk of ${home}: enough for the sample, and not for a whole release, which may take ${releaseMebibytes} MiB.`,
  };
}

/** Free space of the disk that holds a folder, in mebibytes; plenty where the system does not say. */
export function freeMebibytesOf(folder: string): number {
  try {
    const { bavail, bsize, blocks } = statfsSync(folder);
    // Some file systems of others than disks count no blocks at all.
    return blocks === 0 ? Number.MAX_SAFE_INTEGER : Math.floor((bavail * bsize) / 1_048_576);
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}
