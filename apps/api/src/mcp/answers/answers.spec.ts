import { plainText } from './plain-text';
import { shortened } from './shortened';
import { askedQuestion, sourceOf } from './source';

describe('an answer that is too long', () => {
  const long = { total: 9, chemins: [1, 2, 3].map((rang) => ({ rang, communs: ['a', 'b', 'c', 'd'] })) };
  const size = (most: number) => (data: unknown) => JSON.stringify(data).length <= most;

  it('is left as it is when it fits', () => {
    expect(shortened(long, size(1_000))).toEqual({ data: long, isCut: false });
  });

  it('loses of its innermost lists first', () => {
    const { data, isCut } = shortened(long, (each) => each.chemins.every(({ communs }) => communs.length <= 2));
    expect(isCut).toBe(true);
    expect(data).toEqual({ total: 9, chemins: [1, 2, 3].map((rang) => ({ rang, communs: ['a', 'b'] })) });
  });

  it('loses of the outer lists, then of its texts, when that is not enough', () => {
    expect(shortened(long, size(50)).data).toEqual({ total: 9, chemins: [{ rang: 1, communs: ['a'] }] });
    expect(shortened({ definition: 'x'.repeat(900) }, size(400)).data).toEqual({ definition: `${'x'.repeat(300)}…` });
  });
});

describe('the text of an answer', () => {
  it('names things, rounds shares, says nothing of what is unknown, and puts lists beneath their names', () => {
    const text = plainText({
      de: { code: 'K2204', libelle: 'Agent' },
      motif: null,
      couverture: 0.158370901,
      reglemente: true,
      themes: [],
      communs: [{ code: '1', libelle: 'Laver', poids: 3.1780538, nature: 'SAVOIR' }],
      rows: [['K2204', 2]],
      methode: { formule: 'FORCE', parametres: { de: 'K2204' } },
    });
    expect(text.split('\n')).toEqual([
      'de : Agent (K2204)',
      'couverture : 0.1584',
      'reglemente : oui',
      'communs :',
      '- Laver (1) ; poids 3.178 ; nature SAVOIR',
      'rows :',
      '- K2204 | 2',
      'methode :',
      '  formule : FORCE',
    ]);
  });
});

describe('the source of an answer', () => {
  it('is cited by nomenclature, version, software and commit; the question is the one that GraphQL answers', () => {
    const methode = askedQuestion('ecart', { de: 'K2204', limite: 5 });
    expect(methode).toBe('ecart(de: "K2204", limite: 5)');
    const logiciel = { version: '1.0.0', commit: 'abcdef0123456789' };
    expect(sourceOf({ version: '460', libelle: 'ROME 4.0 version 60', logiciel }, methode)).toEqual({
      release: '460',
      titre: 'ROME 4.0 version 60',
      methode,
      citer: 'France Travail, ROME 4.0 version 60, Licence Ouverte 2.0 ; rome-graph 1.0.0, commit abcdef012345',
    });
  });
});
