import { Bounds } from '../search/bounds';
import { Kept } from '../search/kept';
import { buildSteps } from '../search/steps';
import type { Steps, Strengths } from '../search/steps';
import { SharedWork } from '../slices';
import type { Sliced } from '../slices';
import { PasserelleFinder } from './passerelle-finder';

/** Most memory that the steps of all views of a release take, unless those of one alone take more: 38 bytes a step. */
const STEPS_BYTES_MAX = 256 * 2 ** 20;
const BYTES_PER_STEP = 38;

/** Most memory that the bounds of a release take, over all views, measures and destinations: 8 bytes a métier each. */
const BOUNDS_BYTES_MAX = 128 * 2 ** 20;

/** What is kept of a release to find passerelles by, over all its views. What was asked for longest ago goes first. */
export class KeptPasserelles {
  private readonly finders = new Kept<PasserelleFinder>(STEPS_BYTES_MAX);
  private readonly bounds = new Kept<Float64Array>(BOUNDS_BYTES_MAX);
  /** Steps that questions are waiting for. */
  private readonly building = new Map<string, SharedWork<Steps>>();

  /** The finder over the steps of a view, named, of a strength at least `couvertureMin`; pauses where it has to be built. */
  *finder(view: string, metierCount: number, from: Strengths, couvertureMin: number): Sliced<PasserelleFinder> {
    const name = `${view} ${couvertureMin}`;
    const known = this.finders.get(name);
    if (known) return known;
    const building = this.building.get(name) ?? new SharedWork(buildSteps(metierCount, from, couvertureMin));
    this.building.set(name, building);
    let steps: Steps;
    try {
      steps = yield* building.result();
    } finally {
      // What nobody waits for any more is not kept half built: any couvertureMin may be asked for.
      if (!building.isWaitedFor) this.building.delete(name);
    }
    const built = this.finders.get(name);
    if (built) return built;
    const finder = new PasserelleFinder(steps, new Bounds(steps, this.bounds, name));
    this.finders.keep(name, finder, BYTES_PER_STEP * steps.out.far.length);
    return finder;
  }
}
