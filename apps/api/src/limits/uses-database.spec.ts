import { parse } from 'graphql';
import { usesDatabase } from './uses-database';

describe('usesDatabase', () => {
  it.each([
    '{ metiers { code } }',
    '{ metiersConnection { totalCount } }',
    '{ rechercher(texte: "x") { release } }',
    '{ airesDeMobilite { total } }',
    '{ historique(code: "x") { release } }',
    '{ ecart(de: "A", vers: "B") { de { fiche { code } } } }',
    'query ($m: Moteur) { passerelles(de: "A", vers: "B", moteur: $m) { motif } }',
    '{ ...F } fragment F on Query { savoirs { codeOgr } }',
  ])('knows that %s does', (document) => expect(usesDatabase(parse(document))).toBe(true));

  it.each([
    '{ passerelles(de: "A", vers: "B") { chemins { etapes { manquants { libelle } } } } }',
    '{ passerelles(de: "A", vers: "B", moteur: INSTANTANE) { motif } }',
    '{ __typename }',
  ])('knows that %s does not', (document) => expect(usesDatabase(parse(document))).toBe(false));
});
