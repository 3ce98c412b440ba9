import { buildSkillGraph } from '../skill-graph';
import { SkillGraphError } from '../skill-graph.error';

const graph = buildSkillGraph({
  metiers: ['A', 'B', 'C', 'D'],
  items: [
    { code: '1', nature: 'COMPETENCE', parent: '10' },
    { code: '2', nature: 'COMPETENCE', parent: '10' },
    { code: '10', nature: 'MACRO_COMPETENCE', parent: '4A1' },
    { code: '20', nature: 'MACRO_COMPETENCE', parent: '4A1', savoirEtre: true },
    { code: '4A1', nature: 'OBJECTIF', parent: '4A' },
    { code: '4A', nature: 'ENJEU' },
    { code: '30', nature: 'SAVOIR' },
  ],
  links: [
    { metier: 'A', item: '1', coeurMetier: false },
    { metier: 'A', item: '2', coeurMetier: false },
    { metier: 'B', item: '10', coeurMetier: false },
    { metier: 'B', item: '30', coeurMetier: false },
    { metier: 'C', item: '2', coeurMetier: false },
    { metier: 'C', item: '10', coeurMetier: false },
    { metier: 'C', item: '20', coeurMetier: true },
  ],
});

describe('the métiers that hold all of some items', () => {
  it.each([
    [['1'], ['A']],
    [['2'], ['A', 'C']],
    [['30'], ['B']],
    [['1', '30'], []],
    [
      ['2', '2'],
      ['A', 'C'],
    ],
  ])('hold %j themselves: %j', (items, metiers) => {
    expect(graph.holdersOfAll(items)).toEqual(metiers);
  });

  it('hold a macro-compétence by its compétences too, once however many they are', () => {
    expect(graph.holdersOfAll(['10'])).toEqual(['A', 'B', 'C']);
    expect(graph.holdersOfAll(['10', '2'])).toEqual(['A', 'C']);
  });

  it('hold savoir-être', () => {
    expect(graph.holdersOfAll(['20'])).toEqual(['C']);
  });

  it('are all when nothing is asked for', () => {
    expect(graph.holdersOfAll([])).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each(['4A1', '99'])('cannot be asked for %s, which no fiche can be linked to', (code) => {
    expect(() => graph.holdersOfAll([code])).toThrow(SkillGraphError);
  });
});
