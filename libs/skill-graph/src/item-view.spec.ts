import { EVERYTHING, savoirView } from '../test/small-graph';
import { buildSkillGraph } from './skill-graph';
import type { Liens, Niveau } from './skill-graph.source';

const LN2 = Math.log(2);
const LN4 = Math.log(4);

describe('the items of a métier', () => {
  const graph = buildSkillGraph(EVERYTHING);
  const codes = (metier: string, niveau: Niveau, liens?: Liens, savoirEtre?: boolean): string =>
    graph
      .view(niveau, liens, savoirEtre)
      .items(metier)
      .map(({ code, coeurMetier }) => (coeurMetier ? `${code}*` : code))
      .sort()
      .join(' ');

  it.each<[Niveau, Liens, boolean, string, string]>([
    ['COMPETENCE', 'AGREGES', false, '100* 101', '200'],
    ['COMPETENCE', 'DIRECTS', true, '100* 101', '200'],
    ['SAVOIR', 'AGREGES', true, '900*', ''],
    ['MACRO_COMPETENCE', 'AGREGES', false, '10', '10* 20'],
    ['MACRO_COMPETENCE', 'AGREGES', true, '10 30*', '10* 20'],
    ['MACRO_COMPETENCE', 'DIRECTS', false, '', '10*'],
    ['MACRO_COMPETENCE', 'DIRECTS', true, '30*', '10*'],
    ['OBJECTIF', 'AGREGES', false, '4A1', '4A1 4B1'],
    ['OBJECTIF', 'AGREGES', true, '4A1 4B2', '4A1 4B1'],
    ['OBJECTIF', 'DIRECTS', false, '', '4A1'],
    ['ENJEU', 'AGREGES', true, '4A 4B', '4A 4B'],
    ['ENJEU', 'DIRECTS', true, '4B', '4A'],
    ['TOUT', 'AGREGES', false, '10 100* 101 900*', '10* 20 200'],
    ['TOUT', 'DIRECTS', true, '10 100* 101 30* 900*', '10* 20 200'],
  ])('%s %s, savoir-être %s', (niveau, liens, savoirEtre, ofM1, ofM2) => {
    expect(codes('M1', niveau, liens, savoirEtre)).toBe(ofM1);
    expect(codes('M2', niveau, liens, savoirEtre)).toBe(ofM2);
    expect(codes('M4', niveau, liens, savoirEtre)).toBe('');
  });

  it('weigh ln(N / df) on the niveau asked for, heaviest first, then by code', () => {
    expect(graph.view('TOUT').items('M1')).toEqual([
      { code: '100', nature: 'COMPETENCE', poids: LN4, coeurMetier: true },
      { code: '101', nature: 'COMPETENCE', poids: LN4, coeurMetier: false },
      { code: '900', nature: 'SAVOIR', poids: LN4, coeurMetier: true },
      { code: '10', nature: 'MACRO_COMPETENCE', poids: LN2, coeurMetier: false },
    ]);
  });

  it('have a weight where somebody holds them', () => {
    expect(graph.view('MACRO_COMPETENCE').weight('MACRO_COMPETENCE', '10')).toBe(LN2);
    expect(graph.view('MACRO_COMPETENCE').weight('MACRO_COMPETENCE', '30')).toBeUndefined();
    expect(graph.view('MACRO_COMPETENCE', 'AGREGES', true).weight('MACRO_COMPETENCE', '30')).toBe(LN2);
    expect(() => graph.view('TOUT').weight('SAVOIR', '10')).toThrow(
      expect.objectContaining({ reason: 'ITEM_INCONNU', code: '10' }),
    );
  });

  it('of an unknown métier are refused', () => {
    expect(() => graph.view('TOUT').items('M9')).toThrow(expect.objectContaining({ reason: 'METIER_INCONNU' }));
  });
});

describe('an écart', () => {
  const graph = buildSkillGraph(EVERYTHING);

  it('is the share of the work of vers, with its own coeur de métier', () => {
    // A(M1) = 100 101 900 (ln 4 each) and 10 (ln 2); A(M2) = 10 (ln 2), 20 and 200 (ln 4 each).
    const there = graph.view('TOUT').ecart('M1', 'M2');
    expect(there.couverture).toBeCloseTo(1 / 5, 12);
    expect([there.nbCommuns, there.nbManquants]).toEqual([1, 2]);
    expect(there.communs()).toEqual([{ code: '10', nature: 'MACRO_COMPETENCE', poids: LN2, coeurMetier: true }]);
    expect(there.manquants().map(({ code }) => code)).toEqual(['20', '200']);
    expect(there.manquants(1).map(({ code }) => code)).toEqual(['20']);
    expect(graph.view('TOUT').ecart('M2', 'M1').couverture).toBeCloseTo(1 / 7, 12);
    expect(graph.view('TOUT').ecart('M2', 'M1').communs()).toMatchObject([{ code: '10', coeurMetier: false }]);
  });

  it('covers nothing of a métier that weighs nothing', () => {
    const everybodys = savoirView({ A: 's', B: 's' });
    expect(everybodys.ecart('A', 'B')).toMatchObject({ couverture: 0, nbCommuns: 1, nbManquants: 0 });
    expect(graph.view('TOUT').ecart('M1', 'M4')).toMatchObject({ couverture: 0, nbCommuns: 0, nbManquants: 0 });
  });

  it('needs two different métiers of the release', () => {
    const view = graph.view('TOUT');
    expect(() => view.ecart('M1', 'M1')).toThrow(expect.objectContaining({ reason: 'METIERS_IDENTIQUES', code: 'M1' }));
    expect(() => view.ecart('M1', 'M9')).toThrow(expect.objectContaining({ reason: 'METIER_INCONNU', code: 'M9' }));
    expect(() => view.ecart('M1', 'M2').communs(-1)).toThrow(expect.objectContaining({ code: 'limite' }));
  });
});

describe('métiers and pairs that share items', () => {
  // Shared: A-B s t, A-C s u, A-D s, B-C s, B-D s v, C-D s. All métiers but E hold s: ln(5/4); the others ln(5/2).
  const view = savoirView({ E: '', D: 's v', C: 's u', B: 's t v', A: 's t u' });
  const light = Math.log(5 / 4);
  const heavy = Math.log(5 / 2);
  const all = { limite: 10, decalage: 0 };

  it('come by number, then weight, then code', () => {
    const { total, resultats } = view.metiersPartageant('A', 1, all);
    expect(total).toBe(3);
    expect(resultats.map(({ metier, nombre }) => `${metier} ${nombre}`)).toEqual(['B 2', 'C 2', 'D 1']);
    expect(resultats[0]?.poids).toBeCloseTo(light + heavy, 12);
    expect(resultats[0]?.communs().map(({ code }) => code)).toEqual(['t', 's']);
    expect(resultats[0]?.communs(1).map(({ code }) => code)).toEqual(['t']);
  });

  it('put weight before code', () => {
    const weighty = savoirView({ A: 's v', B: 's', C: 'v', D: 's' });
    expect(weighty.metiersPartageant('A', 1, all).resultats.map(({ metier }) => metier)).toEqual(['C', 'B', 'D']);
    expect(weighty.pairesPartageant(1, all).resultats.map(({ a, b }) => a + b)).toEqual(['AC', 'AB', 'AD', 'BD']);
  });

  it('come a page at a time', () => {
    const page = view.metiersPartageant('A', 1, { limite: 1, decalage: 1 });
    expect([page.total, page.resultats.map(({ metier }) => metier)]).toEqual([3, ['C']]);
    expect(view.pairesPartageant(2, { limite: 5, decalage: 2 })).toMatchObject({
      total: 3,
      resultats: [{ a: 'B', b: 'D', nombre: 2 }],
    });
    expect(view.pairesPartageant(1, { limite: 5, decalage: 6 })).toEqual({ total: 6, resultats: [] });
  });

  it('are none above the greatest number', () => {
    expect(view.pairesPartageant(3, all)).toEqual({ total: 0, resultats: [] });
    expect(view.metiersPartageant('E', 1, all)).toEqual({ total: 0, resultats: [] });
  });

  it.each([
    ['minimum', 0, all],
    ['minimum', 1.5, all],
    ['limite', 1, { limite: -1, decalage: 0 }],
    ['decalage', 1, { limite: 1, decalage: NaN }],
  ])('refuse a wrong %s', (name, minimum, page) => {
    const refusal = expect.objectContaining({ reason: 'ARGUMENT_HORS_LIMITES', code: name });
    expect(() => view.pairesPartageant(minimum, page)).toThrow(refusal);
    expect(() => view.metiersPartageant('A', minimum, page)).toThrow(refusal);
  });
});

describe('proches', () => {
  it('are the steps of enough couverture, by ascending codes', () => {
    // Weights ln 4 (a, d) and ln 2 (b, c): B covers half of what it shares, A and C a third.
    const view = savoirView({ A: 'a b', B: 'b c', C: 'c d', D: '' });
    const steps = [...view.proches(0.4)];
    expect(steps.map(({ de, vers, communs }) => `${de}${vers}${communs}`)).toEqual(['AB1', 'CB1']);
    expect(steps[0]?.couverture).toBeCloseTo(1 / 2, 12);
    expect(steps[0]?.cout).toBeCloseTo(LN2, 12);
    expect(view.proches().nombre).toBe(4);
    expect(() => view.proches(0)).toThrow(expect.objectContaining({ code: 'couvertureMin' }));
  });
});
