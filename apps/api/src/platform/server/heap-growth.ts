import { setFlagsFromString } from 'node:v8';

/**
 * By how much the heap may grow before what nobody needs any more is collected, in percent of what was left the last time. V8 lets
 * it grow by up to four times as much where the machine has memory, so that nine tenths of a process that was asked much are garbage.
 */
const heapGrowthPercent = 50;

setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
