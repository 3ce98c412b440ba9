import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLoss } from './driver-error.translator';

/**
 * How long to wait before each time that something is asked again, in milliseconds: a connection that was cut is opened anew at
 * once; a server that refuses all is soon known to.
 */
const pausesMs = [0, 100, 200, 400];

/**
 * What some work that writes nothing gives, done again when the connection was lost under it: four times at most, and none once
 * its time is over.
 *
 * @param timeoutMs of all together, in milliseconds; undefined for no limit
 * @throws what the work throws for another reason, or threw at last.
 */
export async function askAgain<Result>(work: () => Promise<Result>, timeoutMs = Infinity): Promise<Result> {
  const end = performance.now() + timeoutMs;
  for (const pauseMs of pausesMs) {
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLoss(error) || performance.now() + pauseMs >= end) throw error;
    }
    await sleep(pauseMs);
  }
  return work();
}
