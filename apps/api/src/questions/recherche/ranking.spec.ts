import { searchedWords } from '../../metiers/words';
import { matchLabel } from './label-match';
import type { Candidate } from './ranking';
import { rank } from './ranking';
import type { TypeDeRecherche } from './type-de-recherche';
import { wordMatch } from './word-match';

describe('wordMatch', () => {
  it('prefers the same word, then its stem, then a beginning, then a mistyped word', () => {
    const matches = ['soudeur', 'soudeuse', 'soudeurs-x', 'soudeer', 'soldat'].map((word) =>
      wordMatch('soudeur', word),
    );
    expect(matches).toEqual([...matches].sort((a, b) => b - a));
    expect(new Set(matches).size).toBe(5);
    expect(matches.at(-1)).toBe(0);
  });

  it('forgives two neighbours typed one for the other, and nothing in a short word', () => {
    expect(wordMatch('plmobier', 'plombier')).toBeGreaterThan(0);
    expect(wordMatch('bsu', 'bus')).toBe(0);
    expect(wordMatch('r482', 'r483')).toBe(0);
  });
});

describe('matchLabel', () => {
  const score = (text: string, label: string): number => matchLabel(searchedWords(text), label).score;

  it('tells labels that have every word as typed, every word, or some', () => {
    const level = (text: string): number => matchLabel(searchedWords(text), 'Professeur / Professeure de yoga').level;
    expect([level('prof yoga'), level('proffeseur yoga'), level('prof de judo')]).toEqual([2, 1, 0]);
  });

  it('prefers a label that says nothing else, masculine and feminine counted once', () => {
    expect(score('maconne', 'Maçon / Maçonne')).toBeGreaterThan(score('maconne', 'Maçon / Maçonne du paysage'));
    expect(score('comptable', 'Comptable')).toBeGreaterThan(score('comptable', 'Secrétaire comptable'));
  });
});

describe('rank', () => {
  const candidate = (
    type: TypeDeRecherche,
    code: string,
    libelle: string,
    more: Partial<Candidate> = {},
  ): Candidate => ({
    type,
    code,
    libelle,
    libelleCourt: null,
    principale: false,
    peuUsitee: false,
    metier: type === 'METIER' ? code : null,
    parCode: false,
    score: 1,
    ...more,
  });
  const candidates = [
    candidate('APPELLATION', '1', 'Soudeur / Soudeuse', { metier: 'H2913', principale: true }),
    candidate('APPELLATION', '2', 'Soudeur / Soudeuse plomb', { metier: 'H2913', peuUsitee: true }),
    candidate('APPELLATION', '3', 'Chalumiste soudeur', { metier: 'H2914' }),
    candidate('METIER', 'H2913', 'Soudeur / Soudeuse'),
    candidate('SAVOIR', '4', 'Soudure'),
    candidate('SAVOIR', '5', 'Souder', { parCode: true }),
  ];
  const codes = (types: TypeDeRecherche[]): string[] =>
    rank(candidates, searchedWords('soudeur'), new Set(types)).map(({ code }) => code);

  it('puts codes first, little-used appellations last, and the métier in place of its very name', () => {
    expect(codes(['METIER', 'APPELLATION', 'SAVOIR'])).toEqual(['5', 'H2913', '3', '2']);
  });

  it('finds métiers by their appellations when these are not asked for, and says by which', () => {
    const found = rank(candidates, searchedWords('chalumiste'), new Set<TypeDeRecherche>(['METIER']));
    expect(found.map(({ code, libelleTrouve }) => [code, libelleTrouve])).toEqual([['H2914', 'Chalumiste soudeur']]);
  });

  it('lists appellations only where only they are asked for', () => {
    expect(codes(['APPELLATION'])).toEqual(['1', '3', '2']);
  });
});
