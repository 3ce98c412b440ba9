import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heap may grow before what nobody needs any more is collected, in percent of what was left the last time. V8 itself
 * lets it grow several times over where the machine has memory: most of a process that was asked much is garbage then.
 */
const heapGrowthPercent = 50;

setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
