import { savoirSource } from '../../test/small-graph';
import { PasserelleFinder } from './passerelle-finder';
import { SeededRandom } from '../seeded-random';
import { CRITERES } from '../skill-graph.answers';
import { finish } from '../slices';
import { bestChainsByListing, Oracle } from '../testing';
import type { OracleStep } from '../testing';
import { Bounds } from '../search/bounds';
import { Kept } from '../search/kept';
import { buildSteps } from '../search/steps';
import type { Strengths } from '../search/steps';

/** Steps as the oracle tells them, as strong as their couverture. */
function strengthsOf(metiers: readonly string[], steps: readonly OracleStep[]): Strengths {
  return (de) => {
    const [strengths, communs] = [new Float64Array(metiers.length), new Int32Array(metiers.length)];
    for (const step of steps) {
      if (step.de !== metiers[de]) continue;
      strengths[metiers.indexOf(step.vers)] = step.couverture;
      communs[metiers.indexOf(step.vers)] = step.communs;
    }
    return { strengths, communs };
  };
}

/** Passes that come to two métiers only, as those of a graph far larger than ROME come to few of them. */
const SHORT = { wholeUpTo: 0, metiersElse: 2 };

describe('bounds of passes that stop early', () => {
  it.each(CRITERES)('lead to the same chains by %s as a listing of all', (critere) => {
    const random = new SeededRandom(16);
    let found = 0;
    for (let round = 0; round < 150; round++) {
      const words = 'abcdefgh'.split('');
      const codes = Array.from({ length: 4 + random.below(5) }, (_, index) => `M${index}`);
      const source = savoirSource(
        Object.fromEntries(codes.map((code) => [code, random.pick(words, 1 + random.below(4)).join(' ')])),
      );
      const listed = new Oracle(source, 'SAVOIR', 'AGREGES', false).steps();
      const steps = finish(buildSteps(codes.length, strengthsOf(codes, listed), 0.05));
      const finder = new PasserelleFinder(steps, new Bounds(steps, new Kept(2 ** 20), 'steps', SHORT));
      const [de, vers, via] = random.pick(codes, 3) as [string, string, string];
      const asked = { critere, nombre: 4, ...(round % 3 === 0 && { via }), ...(round % 2 === 0 && { etapesMax: 3 }) };
      const { chains } = finish(
        finder.find({
          critere,
          nombre: 4,
          de: codes.indexOf(de),
          vers: codes.indexOf(vers),
          via: asked.via === undefined ? undefined : codes.indexOf(via),
          etapesMax: asked.etapesMax ?? Infinity,
          limits: { couvertureMin: 0.05, communsMin: 1 },
          exclus: [],
        }),
      );
      const told = chains.map((chain) => chain.map((metier) => codes[metier]).join(' '));
      expect([de, vers, asked, told]).toEqual([de, vers, asked, bestChainsByListing(listed, de, vers, asked)]);
      found += told.length;
    }
    expect(found).toBeGreaterThan(150);
  });
});
