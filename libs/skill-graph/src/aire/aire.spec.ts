import { savoirSource, savoirView } from '../../test/small-graph';
import type { ItemView } from '../item-view';
import type { OrigineMobilite } from '../skill-graph.answers';
import { buildSkillGraph } from '../skill-graph';
import { finish } from '../slices';

describe('an aire de mobilité', () => {
  // Every item is held by two métiers: couverture is a share of items. A C D covers 1/3 × 1, A B E 1/2 × 1/2.
  const savoirs = { A: 'a b x', B: 'a b y z', C: 'x y d', D: 'd', E: 'z e', F: 'e' };
  const mobilites = [
    { de: 'A', vers: 'D', ordre: 1 },
    { de: 'D', vers: 'A', ordre: 2 },
    { de: 'D', vers: 'F', ordre: 1 },
  ];
  const view = buildSkillGraph({ ...savoirSource(savoirs), mobilites }).view('SAVOIR');

  function reached(origine: OrigineMobilite, etapes: number, couvertureMin?: number): string {
    const { metiers } = finish(view.aireDeMobilite('A', origine, etapes, couvertureMin));
    return metiers.map(({ metier, etapes: steps }) => `${metier}${steps}`).join(' ');
  }

  it.each<[OrigineMobilite, number, number, string]>([
    ['OFFICIELLE', 1, 0.05, 'D1'],
    ['OFFICIELLE', 5, 0.05, 'D1 F2'],
    ['COMPETENCES', 1, 0.05, 'B1 C1'],
    ['COMPETENCES', 2, 0.05, 'B1 C1 D2 E2'],
    ['COMPETENCES', 2, 0.4, 'B1 E2'],
    ['CROISEE', 1, 0.05, 'B1 C1 D1'],
    ['CROISEE', 2, 0.05, 'B1 C1 D1 E2 F2'],
  ])('%s within %d steps of couverture %d: %s', (origine, etapes, couvertureMin, expected) => {
    expect(reached(origine, etapes, couvertureMin)).toBe(expected);
  });

  it('tells the least cost within the steps allowed, which may take more than the fewest', () => {
    const chained = savoirView({ A: 'a b', B: 'a b c d', C: 'c d e f a', D: '' });
    const costs = (etapes: number): (number | null)[] =>
      finish(chained.aireDeMobilite('A', 'COMPETENCES', etapes)).metiers.map(({ cout }) => cout);
    const { cout } = chained.passerelle('A', 'C') as { cout: number };
    expect(costs(1)[1]).toBeCloseTo(-Math.log(chained.ecart('A', 'C').couverture), 12);
    expect(costs(2)[1]).toBeCloseTo(cout, 12);
    expect(cout).toBeLessThan(costs(1)[1] as number);
  });

  it('tells no cost where official mobilités count', () => {
    expect(finish(view.aireDeMobilite('A', 'CROISEE', 1)).metiers.map(({ cout }) => cout)).toEqual([null, null, null]);
  });

  it('says of each step which of the two reasons holds, and leaves out the way back', () => {
    expect(aretesOf(view, 'CROISEE', 2)).toEqual([
      'A B null 0.5',
      'A C null 0.33',
      'A D 1 null',
      'B C null 0.33',
      'B E null 0.5',
      'C B null 0.25',
      'C D null 1',
      'D C null 0.33',
      'D F 1 null',
    ]);
    expect(aretesOf(view, 'CROISEE', 2, 3)).toHaveLength(3);
    expect(aretesOf(view, 'OFFICIELLE', 1)).toEqual(['A D 1 null']);
  });

  function aretesOf(of: ItemView, origine: OrigineMobilite, etapes: number, limite = 200): string[] {
    return finish(of.aireDeMobilite('A', origine, etapes))
      .aretes(limite)
      .map(({ de, vers, officielle, couverture }) =>
        [de, vers, officielle, couverture && Number(couverture.toFixed(2))].join(' '),
      )
      .map((text) => text.replace('  ', ' null ').replace(/ $/, ' null'));
  }
});
