import { changeSentence } from './changes';

const change = { attribut: null, ancien: [], nouveau: [], depuis: '458', jusqua: '460' };

describe('changeSentence', () => {
  it.each([
    [{ type: 'CREE' as const }, 'Version 460 : nouveau.'],
    [
      { type: 'RENOMME' as const, attribut: 'libelle', ancien: ['Aide'], nouveau: ['Aide-soignant'] },
      'Version 460 : renommé de « Aide » en « Aide-soignant ».',
    ],
    [{ type: 'REDEFINI' as const, attribut: 'definition' }, 'Version 460 : définition : réécrit.'],
    [{ type: 'LIE' as const, attribut: 'MOBILISE', nouveau: ['1', '2'] }, 'Version 460 : compétences : 2 ajoutés.'],
    [{ type: 'DELIE' as const, attribut: 'X', ancien: ['1'] }, 'Version 460 : X : 1 retiré.'],
  ])('%j', (more, sentence) => {
    expect(changeSentence({ ...change, ...more }).replace(/\s/g, ' ')).toBe(sentence);
  });
});
