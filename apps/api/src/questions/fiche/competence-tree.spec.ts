import { inFrenchOrder } from '../../metiers/french-order';
import { competenceTree } from './competence-tree';
import type { Branch } from './fiche.row';

const branch = (code: string, competences: readonly string[] = []): Branch => ({
  domaine: { code: code.slice(0, 1), libelle: 'd' },
  enjeu: { code: code.slice(0, 2), libelle: 'e' },
  objectif: { code: code.slice(0, 3), libelle: null },
  macroCompetence: {
    codeOgr: `ogr-${code}`,
    code,
    libelle: code,
    mobilisee: competences.length === 0,
    coeurMetier: null,
    competences: competences.map((libelle) => ({ codeOgr: libelle, libelle, coeurMetier: null })),
  },
});

describe('competenceTree', () => {
  it('puts branches together by domaine, enjeu and objectif, in their order', () => {
    const tree = competenceTree([branch('1A101'), branch('1A102'), branch('1A201'), branch('1B101'), branch('4A101')]);
    const shape = tree.map(({ code, enjeux }) => [
      code,
      enjeux.map((enjeu) => [
        enjeu.code,
        enjeu.objectifs.map((objectif) => [objectif.code, objectif.macroCompetences.map((macro) => macro.code)]),
      ]),
    ]);
    expect(shape).toEqual([
      [
        '1',
        [
          [
            '1A',
            [
              ['1A1', ['1A101', '1A102']],
              ['1A2', ['1A201']],
            ],
          ],
          ['1B', [['1B1', ['1B101']]]],
        ],
      ],
      ['4', [['4A', [['4A1', ['4A101']]]]]],
    ]);
  });

  it('puts the compétences in the alphabetical order of French', () => {
    const [domaine] = competenceTree([branch('1A101', ['Zoner', 'Élaguer', 'Embaucher', 'Abattre'])]);
    const competences = domaine?.enjeux[0]?.objectifs[0]?.macroCompetences[0]?.competences ?? [];
    expect(competences.map(({ libelle }) => libelle)).toEqual(['Abattre', 'Élaguer', 'Embaucher', 'Zoner']);
  });
});

describe('inFrenchOrder', () => {
  it('keeps the order of what is labelled alike', () => {
    const things = [
      { libelle: 'a', n: 1 },
      { libelle: 'a', n: 2 },
      { libelle: 'à', n: 3 },
    ];
    expect(inFrenchOrder(things).map(({ n }) => n)).toEqual([1, 2, 3]);
  });
});
