/** How Java and the systems that it runs on say that a disk is full; Neo4j, its log and its drivers repeat it. */
export const fullDiskWords = /No space left on device|not enough space on the disk|Disk quota exceeded/i;
