import { wrapText } from './wrap-text';

describe('wrapText', () => {
  it.each([
    ['Gérer les stocks', 20, 2, ['Gérer les stocks']],
    ['Respecter des règles et des consignes', 20, 2, ['Respecter des règles', 'et des consignes']],
    ['Respecter des règles et des consignes de sécurité', 20, 2, ['Respecter des règles', 'et des consignes de…']],
    ['Anticonstitutionnellement', 10, 2, ['Anticonsti', 'tutionnel…']],
    ['', 10, 2, ['']],
  ])('%j in lines of %d', (text, length, lines, expected) => {
    expect(wrapText(text, length, lines)).toEqual(expected);
  });
});
