import { elementPath } from './element-path';

describe('elementPath', () => {
  it.each([
    [{ type: 'METIER', code: 'J1501' }, '/metiers/J1501'],
    [{ type: 'APPELLATION', code: '10855', metier: { code: 'J1501' } }, '/metiers/J1501'],
    [{ type: 'SAVOIR', code: '124523' }, '/competences/124523'],
    [{ type: 'MACRO_COMPETENCE', code: '300361' }, '/competences/300361'],
    [{ type: 'CONTEXTE_TRAVAIL', code: '402944' }, '/metiers?contexte=402944'],
    [{ type: 'CERTIFICATION', code: '1' }, undefined],
    [{ type: 'APPELLATION', code: '10855', metier: null }, undefined],
  ])('%j is at %s', (element, path) => expect(elementPath(element)).toBe(path));
});
