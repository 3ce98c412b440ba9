/**
 * Memory that Neo4j counts for each node or relationship of a transaction, in bytes. Measured while v458 and v460 were written
 * into an empty store: 2 089 and 2 049. Somewhat less is taken here, so that nothing is refused that would have passed.
 */
const memoryPerWrite = 1_950;

/** Room on the disk for each node or relationship: 330 bytes for v460, indexes and transaction logs included. */
const spacePerWrite = 400;

/** What Neo4j takes besides, for its logs and while it writes. */
const spaceBesides = 128 * 1024 * 1024;

/** Bytes of memory that Neo4j takes for a transaction that writes so many nodes and relationships. */
export function memoryOfTransaction(writes: number): number {
  return writes * memoryPerWrite;
}

/** Bytes of disk that Neo4j takes to write so many nodes and relationships; none for none. */
export function spaceOfWrites(writes: number): number {
  return writes === 0 ? 0 : writes * spacePerWrite + spaceBesides;
}

/** A quantity as Neo4j shows its settings, 2.00GiB, in bytes; undefined when it is none. */
export function bytesOfSize(shown: string): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)\s*(B|KiB|MiB|GiB|TiB)$/.exec(shown.trim()) ?? [];
  if (number === undefined) return undefined;
  return Number(number) * 1024 ** ['B', 'KiB', 'MiB', 'GiB', 'TiB'].indexOf(unit);
}
