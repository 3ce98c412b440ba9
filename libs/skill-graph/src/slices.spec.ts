import { finish, SharedWork } from './slices';
import type { Sliced } from './slices';

describe('shared work', () => {
  it('is done once, a part by whoever comes next', () => {
    let parts = 0;
    function* inThreeParts(): Sliced<string> {
      for (; parts < 3; parts++) yield;
      return 'done';
    }
    const shared = new SharedWork(inThreeParts());
    const [first, second] = [shared.result(), shared.result()];
    expect([first.next().done, second.next().done]).toEqual([false, false]);
    expect([finish(second), finish(first), finish(shared.result()), parts]).toEqual(['done', 'done', 'done', 3]);
  });

  it('is waited for until the last has it or gave up', () => {
    function* inParts(): Sliced<string> {
      yield;
      yield;
      return 'done';
    }
    const shared = new SharedWork(inParts());
    const [patient, impatient] = [shared.result(), shared.result()];
    expect(shared.isWaitedFor).toBe(false);
    impatient.next();
    impatient.return('given up');
    expect(shared.isWaitedFor).toBe(false);
    patient.next();
    expect(shared.isWaitedFor).toBe(true);
    expect([finish(patient), shared.isWaitedFor]).toEqual(['done', false]);
  });
});
