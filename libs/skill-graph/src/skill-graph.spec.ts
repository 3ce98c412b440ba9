import { EVERYTHING } from '../test/small-graph';
import { SkillGraphError } from './skill-graph.error';
import { buildSkillGraph } from './skill-graph';
import { finish } from './slices';
import type { SkillGraphSource } from './skill-graph.source';

describe('a graph', () => {
  const graph = buildSkillGraph(EVERYTHING);

  it('knows its métiers, ascending whatever the order of the source', () => {
    expect(graph.metiers).toEqual(['M1', 'M2', 'M3', 'M4']);
    expect([graph.has('M1'), graph.has('M9')]).toEqual([true, false]);
  });

  it('knows official mobilités in their direction only', () => {
    expect(graph.mobiliteOfficielle('M1', 'M2')).toBe(3);
    expect(graph.mobiliteOfficielle('M2', 'M1')).toBeNull();
    expect(() => graph.mobiliteOfficielle('M1', 'M9')).toThrow(
      expect.objectContaining({ reason: 'METIER_INCONNU', code: 'M9' }),
    );
  });

  it('keeps one view for equivalent definitions', () => {
    expect(graph.view('TOUT', 'DIRECTS')).toBe(graph.view('TOUT'));
    expect(graph.view('SAVOIR', 'DIRECTS', true)).toBe(graph.view('SAVOIR'));
    expect(graph.view('COMPETENCE', 'DIRECTS', true)).toBe(graph.view('COMPETENCE', 'AGREGES', false));
    expect(graph.view('ENJEU', 'DIRECTS')).not.toBe(graph.view('ENJEU'));
    expect(graph.view('TOUT', 'AGREGES', true)).not.toBe(graph.view('TOUT'));
  });

  it('says of a view what was effectively applied', () => {
    expect(graph.view('TOUT', 'DIRECTS', true)).toMatchObject({ niveau: 'TOUT', liens: 'AGREGES', savoirEtre: true });
    expect(graph.view('SAVOIR', 'DIRECTS', true)).toMatchObject({ liens: 'AGREGES', savoirEtre: false });
    expect(graph.view('OBJECTIF', 'DIRECTS', true)).toMatchObject({ liens: 'DIRECTS', savoirEtre: true });
  });

  it('can be warmed, and of nothing at all', () => {
    const graph = buildSkillGraph({ metiers: [], items: [], links: [] });
    finish(graph.warm());
    expect(graph.metiers).toEqual([]);
  });
});

describe('a malformed source', () => {
  const refusal = (change: Partial<SkillGraphSource>): SkillGraphError => {
    try {
      buildSkillGraph({ ...EVERYTHING, ...change });
    } catch (error) {
      if (error instanceof SkillGraphError) return error;
    }
    throw new Error('Not refused.');
  };
  const link = (metier: string, item: string): SkillGraphSource['links'][0] => ({ metier, item, coeurMetier: false });

  it.each<[string, Partial<SkillGraphSource>, string, string]>([
    ['a métier twice', { metiers: ['M1', 'M2', 'M3', 'M4', 'M2'] }, 'METIER_EN_DOUBLE', 'M2'],
    ['an item twice', { items: [...EVERYTHING.items, { code: '100', nature: 'COMPETENCE' }] }, 'ITEM_EN_DOUBLE', '100'],
    ['a link from an unknown métier', { links: [link('M9', '100')] }, 'METIER_INCONNU', 'M9'],
    ['a link to an unknown item', { links: [link('M1', '999')] }, 'ITEM_INCONNU', '999'],
    ['a link to an objectif', { links: [link('M1', '4A1')] }, 'ITEM_INCONNU', '4A1'],
    ['a link twice', { links: [link('M1', '100'), link('M2', '100'), link('M1', '100')] }, 'LIEN_EN_DOUBLE', '100'],
    [
      'an unknown parent',
      { items: [{ code: '1', nature: 'COMPETENCE', parent: '4A' }], links: [] },
      'PARENT_INCONNU',
      '4A',
    ],
    [
      'a parent where none can be',
      { items: [{ code: '1', nature: 'SAVOIR', parent: '1' }], links: [] },
      'PARENT_INCONNU',
      '1',
    ],
    ['a mobilité to nowhere', { mobilites: [{ de: 'M1', vers: 'M9', ordre: 1 }] }, 'METIER_INCONNU', 'M9'],
    [
      'a mobilité twice',
      { mobilites: [1, 2].map((ordre) => ({ de: 'M1', vers: 'M2', ordre })) },
      'MOBILITE_EN_DOUBLE',
      'M1',
    ],
  ])('%s is refused by name', (_fault, change, reason, code) => {
    const error = refusal(change);
    expect(error).toMatchObject({ name: 'SkillGraphError', reason, code });
    expect(error.message).toContain(code);
  });

  it('of an unknown nature is refused', () => {
    const items = [{ code: '1', nature: 'METIER' }] as unknown as SkillGraphSource['items'];
    expect(refusal({ items, links: [] })).toMatchObject({ reason: 'ITEM_INCONNU', code: '1' });
  });

  it('of more than 1 048 576 métiers is refused', () => {
    const metiers = Array.from({ length: 1_048_577 }, (_, index) => `M${index}`);
    expect(refusal({ metiers })).toMatchObject({ reason: 'SOURCE_TROP_GRANDE' });
  });

  it('may use one code for two natures, as long as no link names it', () => {
    const items = [...EVERYTHING.items, { code: '100', nature: 'SAVOIR' as const }];
    expect(refusal({ items })).toMatchObject({ reason: 'ITEM_AMBIGU', code: '100' });
    const links = EVERYTHING.links.filter(({ item }) => item !== '100');
    expect(
      buildSkillGraph({ ...EVERYTHING, items, links })
        .view('TOUT')
        .weight('SAVOIR', '100'),
    ).toBeUndefined();
  });
});
