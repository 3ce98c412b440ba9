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
});
