import { byEnjeu, enjeuxOf } from './by-enjeu';

const fiche = {
  competences: [
    {
      enjeux: [
        {
          code: '4A',
          libelle: 'Soin',
          objectifs: [{ macroCompetences: [{ codeOgr: '1', competences: [{ codeOgr: '2' }] }] }],
        },
        { code: '4B', libelle: null, objectifs: [{ macroCompetences: [{ codeOgr: '3', competences: [] }] }] },
      ],
    },
  ],
};

describe('byEnjeu', () => {
  it('puts each item under its enjeu, the heaviest first, and savoirs last', () => {
    const items = [
      { code: '9', nature: 'SAVOIR', poids: 9 },
      { code: '1', nature: 'MACRO_COMPETENCE', poids: 1 },
      { code: '3', nature: 'MACRO_COMPETENCE', poids: 4 },
      { code: '2', nature: 'COMPETENCE', poids: 2 },
      { code: '7', nature: 'COMPETENCE', poids: 0.5 },
    ];
    const groups = byEnjeu(items, enjeuxOf([fiche]));
    expect(groups.map(({ name, items: some }) => [name, some.map(({ code }) => code)])).toEqual([
      ['4B', ['3']],
      ['Soin', ['1', '2']],
      ['Autres compétences', ['7']],
      ['Savoirs', ['9']],
    ]);
  });
});
