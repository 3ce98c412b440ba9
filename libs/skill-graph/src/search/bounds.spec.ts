import { savoirView } from '../../test/small-graph';

describe('bounds made by the first question to a métier', () => {
  // B and C are ways of equal cost from A to D; E leads nowhere.
  const savoirs = { A: 'a b', B: 'a c', C: 'b d', D: 'c d', E: 'e' };

  it('give the next ones the same chain: the first by code of two that cost the same, none where none leads', () => {
    const view = savoirView(savoirs);
    const codes = Object.keys(savoirs);
    const chains = (): (readonly string[] | undefined)[] =>
      codes.flatMap((de) => codes.filter((vers) => vers !== de).map((vers) => view.passerelle(de, vers)?.metiers));
    expect(chains().slice(0, 4)).toEqual([['A', 'B'], ['A', 'C'], ['A', 'B', 'D'], undefined]);
    expect(chains()).toEqual(chains());
  });

  it('end where two métiers lead to each other and to nothing else', () => {
    const view = savoirView({ A: 'a', B: 'a', C: 'c', D: 'c' });
    expect([view.passerelle('A', 'C'), view.passerelle('A', 'B')?.metiers]).toEqual([undefined, ['A', 'B']]);
  });

  it('say nothing under other limits than the default ones', () => {
    const view = savoirView(savoirs);
    expect(view.passerelle('A', 'B')?.metiers).toEqual(['A', 'B']);
    expect(view.passerelle('A', 'B', { couvertureMin: 0.6 })).toBeUndefined();
    expect(view.passerelle('A', 'B', { communsMin: 2 })).toBeUndefined();
  });
});
