import { declaredSelection, select, SelectorError, textOf } from './selection';
import { parseSelector, SelectorSyntaxError } from './selector.parser';

const allowed = declaredSelection(
  'code,libelle,metier(code,libelle,domaine(code)),@savoir(categorie(slug)),@macroCompetence(maturite),@macroSavoirEtreProfessionnel(qualite)',
);
const selected = (...champs: string[]): string => textOf(select(champs, allowed));

describe('a selector', () => {
  it.each([
    ['LIBELLE,code', 'code,libelle'],
    ['code,code', 'code'],
    [' code , metier ( code ) ', 'code,metier(code)'],
    ['metier(code),metier(libelle)', 'metier(code,libelle)'],
    ['metier', 'metier(code,libelle)'],
    ['metier(domaine(code))', 'metier(domaine(code))'],
    ['@SAVOIR(categorie(slug)),code', 'code,@savoir(categorie(slug))'],
    ['@macrocompetence(maturite)', '@macroSavoirEtreProfessionnel(maturite),@macroSavoirFaire(maturite)'],
    [
      '@macrocompetence(@macrosavoirfaire(maturite),code)',
      '@macroSavoirEtreProfessionnel(code),@macroSavoirFaire(code,maturite)',
    ],
    ['@macrosavoiretreprofessionnel(qualite)', '@macroSavoirEtreProfessionnel(qualite)'],
  ])('%s selects %s', (champs, text) => {
    expect(selected(champs)).toBe(text);
  });

  it('may come in several parameters', () => {
    expect(selected('code', 'metier(code)')).toBe(selected('metier(code),code'));
  });

  it.each([
    ['inconnu', 'inconnu'],
    ['code(libelle)', 'libelle'],
    ['metier(inconnu)', 'inconnu'],
    ['maturite', 'maturite'],
    ['@savoir(maturite)', 'maturite'],
    ['@inconnu(code)', '@inconnu'],
    ['@competenceDetaillee(code)', '@competenceDetaillee'],
    ['@savoir(@macrocompetence(maturite))', '@macrocompetence'],
  ])('%s is refused for %s', (champs, attribute) => {
    expect(() => selected(champs)).toThrow(new SelectorError(attribute));
  });

  it.each(['(code)', 'code)', 'metier(code', 'code,*', 'metier((code))'])('%s is not one', (champs) => {
    expect(() => parseSelector(champs)).toThrow(SelectorSyntaxError);
  });

  it('is read in the time of its length, however deep', () => {
    expect(() => selected('metier('.repeat(10_000))).toThrow(SelectorSyntaxError);
    expect(() => selected('metier('.repeat(10_000) + ')'.repeat(10_000))).toThrow(SelectorError);
  });
});
