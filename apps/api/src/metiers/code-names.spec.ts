import { declaredParameters } from '../../test/support/declared-parameters';
import type { NamedCode } from './code-names';
import { codeNamesAsked, otherCodes, whatItIs } from './code-names';

const inspirer = { nature: 'MacroCompetence', code: '6D105', codeOgr: '300416', libelle: 'Inspirer, donner du sens' };
const named: NamedCode[] = [
  { demande: '6D105', ...inspirer },
  { demande: '300416', ...inspirer },
  { demande: '300803', nature: 'ContexteTravail', code: null, codeOgr: '300803', libelle: 'Travail de nuit' },
  { demande: '10', nature: 'SecteurActivite', code: '10', codeOgr: null, libelle: 'Santé' },
];

describe('what a code is of', () => {
  it.each([
    ['6D105', ' "6D105" is the code of the macro-compétence « Inspirer, donner du sens », whose code OGR is 300416.'],
    ['300416', ' "300416" is the code OGR of the macro-compétence « Inspirer, donner du sens », whose code is 6D105.'],
    ['300803', ' "300803" is the code OGR of the contexte de travail « Travail de nuit ».'],
    ['10', ' "10" is the code of the secteur d\'activité « Santé ».'],
    ['999', ''],
  ])('%s is told', (code, sentence) => expect(whatItIs(named, code)).toBe(sentence));

  it('has the other code of what has two', () => {
    expect(otherCodes(named, '6D105')).toEqual(['300416']);
    expect(otherCodes(named, '300416')).toEqual(['6D105']);
    expect(otherCodes(named, '10')).toEqual([]);
  });

  it('is asked once for each', () => {
    const asked = codeNamesAsked(['6D105', '300416', '6D105']);
    expect(asked).toEqual({ statement: 'ce-que-designe-un-code', parameters: { codes: ['6D105', '300416'] } });
    expect(Object.keys(asked.parameters)).toEqual(declaredParameters('ce-que-designe-un-code'));
  });
});
