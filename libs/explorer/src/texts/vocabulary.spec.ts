import { tagName } from './vocabulary';

describe('tagName', () => {
  it.each([
    ['emploiCadre', 'Emploi de cadre'],
    ['transitionEcologique EMPLOI_VERT', 'Métier vert'],
    ['transitionEcologique EMPLOI_ROUGE', 'transitionEcologique EMPLOI_ROUGE'],
    ['autre', 'autre'],
  ])('%s is %s', (code, name) => expect(tagName(code)).toBe(name));
});
