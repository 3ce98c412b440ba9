import { savoirView } from '../../test/small-graph';
import { finish } from '../slices';

describe('costs known beforehand', () => {
  // B and C are ways of equal cost from A to D; E leads nowhere.
  const savoirs = { A: 'a b', B: 'a c', C: 'b d', D: 'c d', E: 'e' };

  function chains(known: boolean): (readonly string[] | undefined)[] {
    const view = savoirView(savoirs);
    if (known) finish(view.computeCosts());
    const codes = Object.keys(savoirs);
    return codes.flatMap((de) => codes.filter((vers) => vers !== de).map((vers) => view.passerelle(de, vers)?.metiers));
  }

  it('give the chain that a search finds: the first by code of two that cost the same, none where none leads', () => {
    expect(chains(true)).toEqual(chains(false));
    expect(chains(true).slice(0, 4)).toEqual([['A', 'B'], ['A', 'C'], ['A', 'B', 'D'], undefined]);
  });

  it('end where two métiers lead to each other and to nothing else', () => {
    const view = savoirView({ A: 'a', B: 'a', C: 'c', D: 'c' });
    finish(view.computeCosts());
    expect([view.passerelle('A', 'C'), view.passerelle('A', 'B')?.metiers]).toEqual([undefined, ['A', 'B']]);
  });

  it('say nothing under other limits than the default ones', () => {
    const view = savoirView(savoirs);
    finish(view.computeCosts());
    expect(view.passerelle('A', 'B', { couvertureMin: 0.6 })).toBeUndefined();
    expect(view.passerelle('A', 'B', { communsMin: 2 })).toBeUndefined();
  });
});
