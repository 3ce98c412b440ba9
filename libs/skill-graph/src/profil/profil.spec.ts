import { PlainProfil } from '../../test/plain/plain-profil';
import { randomProfil } from '../../test/random-profil';
import { randomSource } from '../../test/random-source';
import { EVERYTHING } from '../../test/small-graph';
import { SeededRandom } from '../seeded-random';
import { buildSkillGraph } from '../skill-graph';
import type { Experience, Profil } from '../skill-graph.answers';
import type { Niveau, SkillGraphSource } from '../skill-graph.source';
import { Oracle } from '../testing';

const all = { limite: 1_000, decalage: 0 };
const any = (): boolean => true;
const ofExperience = (experience: Experience): Profil => ({ experiences: [experience], items: [] });

/** What the métiers of EVERYTHING hold of a profile, as « M2: 10 200 ». */
function tenus(profil: Profil, niveau: Niveau = 'TOUT', savoirEtre = false): string[] {
  return buildSkillGraph(EVERYTHING)
    .view(niveau, 'AGREGES', savoirEtre)
    .pistes(profil, all, any, { inclureExperiences: true })
    .resultats.map((piste) =>
      [
        piste.metier,
        ...piste
          .tenus()
          .map(({ code }) => code)
          .sort(),
      ].join(' '),
    )
    .sort();
}

describe('an experience', () => {
  // M1 is linked to 100 and 101 (both of 10), 30 (savoir-être) and 900; M2 to 10 and 200 (of 20).
  it.each<[string, Experience, string[]]>([
    ['whole', { metier: 'M1' }, ['M1 10 100 101 900', 'M2 10']],
    ['of one compétence holds its macro-compétence', { metier: 'M1', seulement: ['100'] }, ['M1 10 100', 'M2 10']],
    ['of one savoir', { metier: 'M1', seulement: ['900'] }, ['M1 900']],
    ['of nothing', { metier: 'M1', seulement: [] }, []],
    ['but one compétence', { metier: 'M1', sauf: ['100'] }, ['M1 10 101 900', 'M2 10']],
    [
      'but a macro-compétence of which a compétence is left',
      { metier: 'M1', sauf: ['10', '100'] },
      ['M1 10 101 900', 'M2 10'],
    ],
    ['but all of a macro-compétence', { metier: 'M1', sauf: ['10', '100', '101'] }, ['M1 900']],
    [
      'but the compétence by which alone it has a macro-compétence',
      { metier: 'M2', sauf: ['200'] },
      ['M1 10', 'M2 10 20'],
    ],
    ['but nothing', { metier: 'M1', sauf: [] }, ['M1 10 100 101 900', 'M2 10']],
    ['but a savoir-être, which does not count', { metier: 'M1', sauf: ['30'] }, ['M1 10 100 101 900', 'M2 10']],
  ])('%s', (_, experience, expected) => {
    expect(tenus(ofExperience(experience))).toEqual(expected);
  });

  it('in part holds objectifs by what is left of it', () => {
    expect(tenus(ofExperience({ metier: 'M2', seulement: ['200'] }), 'OBJECTIF')).toEqual(['M2 4B1']);
    expect(tenus(ofExperience({ metier: 'M1', seulement: ['30'] }), 'OBJECTIF', true)).toEqual(['M1 4B2', 'M3 4B2']);
    expect(tenus(ofExperience({ metier: 'M1', seulement: ['30'] }), 'OBJECTIF')).toEqual([]);
  });

  it('given twice holds what both hold', () => {
    const [first, second] = [
      { metier: 'M1', seulement: ['900'] },
      { metier: 'M1', seulement: ['100'] },
    ];
    expect(tenus({ experiences: [first, second], items: [] })).toEqual(['M1 10 100 900', 'M2 10']);
  });

  it.each<[Experience, string, string]>([
    [{ metier: 'M9' }, 'METIER_INCONNU', 'M9'],
    [{ metier: 'M1', sauf: ['7'] }, 'ITEM_INCONNU', '7'],
    [{ metier: 'M1', sauf: ['200'] }, 'ITEM_ETRANGER', '200'],
    [{ metier: 'M1', seulement: ['20'] }, 'ITEM_ETRANGER', '20'],
    [{ metier: 'M1', seulement: ['100'], sauf: ['101'] }, 'ARGUMENT_HORS_LIMITES', 'experiences'],
  ])('%j is refused', (experience, reason, code) => {
    expect(() => tenus(ofExperience(experience))).toThrow(expect.objectContaining({ reason, code }));
  });
});

describe('the items of a fiche', () => {
  it('are its links and the macro-compétences of its compétences', () => {
    const graph = buildSkillGraph(EVERYTHING);
    expect(graph.itemsOfFiche('M1')).toEqual(['10', '100', '101', '30', '900']);
    expect(graph.itemsOfFiche('M2')).toEqual(['10', '20', '200']);
    expect(graph.itemsOfFiche('M4')).toEqual([]);
  });
});

describe('activites', () => {
  it('are the items of a métier by objectif, the heaviest first, savoirs last', () => {
    // Of 4 métiers: 100, 101 and 900 are held by M1 alone, 10 by M1 and M2.
    const groups = buildSkillGraph(EVERYTHING).view('TOUT').activites('M1');
    const shown = groups.map(({ enjeu, objectif, savoirs, items }) => [
      enjeu,
      objectif,
      savoirs,
      items.map(({ item, autresMetiers }) => `${item.code} ${item.coeurMetier} ${autresMetiers}`),
    ]);
    expect(shown).toEqual([
      ['4A', '4A1', false, ['100 true 0', '101 false 0', '10 false 1']],
      [null, null, true, ['900 true 0']],
    ]);
  });

  it('put the objectif that weighs most first, and what is under none before the savoirs', () => {
    const source: SkillGraphSource = {
      metiers: ['A', 'B'],
      items: [
        { code: 'x', nature: 'MACRO_COMPETENCE', parent: 'o1' },
        { code: 'y', nature: 'MACRO_COMPETENCE', parent: 'o2' },
        { code: 'z', nature: 'COMPETENCE' },
        { code: 's', nature: 'SAVOIR' },
        { code: 'o1', nature: 'OBJECTIF' },
        { code: 'o2', nature: 'OBJECTIF' },
      ],
      links: [
        ...['x', 'y', 'z', 's'].map((item) => ({ metier: 'A', item, coeurMetier: false })),
        { metier: 'B', item: 'x', coeurMetier: false },
      ],
    };
    const groups = buildSkillGraph(source).view('TOUT').activites('A');
    // x is held by both, and weighs nothing.
    expect(groups.map(({ objectif, items }) => [objectif, items.map(({ item }) => item.code)])).toEqual([
      ['o2', ['y']],
      ['o1', ['x']],
      [null, ['z']],
      [null, ['s']],
    ]);
  });
});

describe('a compétence to be learnt', () => {
  it('brings its macro-compétence to métiers that hold the one without the other', () => {
    /*
     * Each métier is half its macro-compétence m (held by all but N: ln 4/3 each …) — see the weights: N holds n alone; A and B hold m and
     * one compétence each, C holds m alone. Of 4: m ln(4/3), a and b ln 4, n ln 4.
     */
    const source: SkillGraphSource = {
      metiers: ['A', 'B', 'C', 'N'],
      items: [
        { code: 'm', nature: 'MACRO_COMPETENCE' },
        { code: 'a', nature: 'COMPETENCE', parent: 'm' },
        { code: 'b', nature: 'COMPETENCE', parent: 'm' },
        { code: 'n', nature: 'SAVOIR' },
      ],
      links: [
        { metier: 'A', item: 'a', coeurMetier: false },
        { metier: 'B', item: 'b', coeurMetier: false },
        { metier: 'C', item: 'm', coeurMetier: false },
        { metier: 'N', item: 'n', coeurMetier: false },
      ],
    };
    const opened = (seuil: number): string[] =>
      buildSkillGraph(source)
        .view('TOUT')
        .effetsDeLevier(ofExperience({ metier: 'N' }), seuil, all)
        .resultats.map(({ item, metiers }) => `${item.code}: ${metiers.join(' ')}`);
    // a makes all of A, with m all of C, and of B ln(4/3) / ln(16/3) = 0.17.
    expect(opened(0.5)).toEqual(['a: A C', 'b: B C', 'm: C']);
    expect(opened(0.15)).toEqual(['a: A B C', 'b: A B C', 'm: A B C']);
  });
});

describe('on random graphs, a profile', () => {
  const niveaux: readonly (readonly [Niveau, boolean])[] = [
    ['TOUT', false],
    ['TOUT', true],
    ['COMPETENCE', false],
    ['MACRO_COMPETENCE', false],
    ['OBJECTIF', true],
    ['ENJEU', false],
    ['SAVOIR', false],
  ];

  it.each(niveaux)('covers, ranks and lacks at %s (savoir-être: %s) what sets of codes say', (niveau, savoirEtre) => {
    let opened = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const random = new SeededRandom(seed);
      const source = randomSource(random);
      const oracle = new Oracle(source, niveau, 'AGREGES', savoirEtre);
      const view = buildSkillGraph(source).view(niveau, 'AGREGES', savoirEtre);
      const profil = randomProfil(random, source);
      const plain = new PlainProfil(source, oracle, profil, savoirEtre);
      const { total, resultats } = view.pistes(profil, all, any, { cibles: source.metiers, inclureExperiences: true });
      expect(total).toBe(source.metiers.length);
      const couvertures = source.metiers.map((metier) => rounded(plain.couverture(metier)));
      for (const { metier, couverture, rang, quantile, nbTenus, ...lists } of resultats) {
        const own = plain.couverture(metier);
        expect(couverture).toBeCloseTo(own, 12);
        expect(rang).toBe(1 + couvertures.filter((other) => other > rounded(own)).length);
        expect(quantile).toBeCloseTo(couvertures.filter((other) => other <= rounded(own)).length / total, 12);
        const missing = [...oracle.set(metier)].filter((code) => !plain.held.has(code));
        expect([nbTenus, lists.nbManquants]).toEqual([oracle.set(metier).size - missing.length, missing.length]);
        const listed = oracle.list(missing, metier);
        expect(lists.aAcquerir().map(({ code }) => code)).toEqual(
          [...listed.filter((item) => item.coeurMetier), ...listed.filter((item) => !item.coeurMetier)].map(
            ({ code }) => code,
          ),
        );
      }
      const exercised = new Set(profil.experiences.map(({ metier }) => metier));
      const expected = new Map<string, string[]>();
      for (const code of new Set(oracle.metiers.flatMap((metier) => [...oracle.set(metier)]))) {
        const reached = plain.openedBy(code, 0.43).filter((metier) => !exercised.has(metier));
        if (!plain.held.has(code) && reached.length > 0) expected.set(code, reached);
      }
      const levers = view.effetsDeLevier(profil, 0.43, all);
      expect(new Map(levers.resultats.map(({ item, metiers }) => [item.code, metiers]))).toEqual(expected);
      expect(levers.total).toBe(expected.size);
      opened += expected.size;
    }
    expect(opened).toBeGreaterThan(30);
  });
});

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
