import { smallSnapshot } from '../../test/support/small-snapshot';
import type { Snapshot } from '../engine/snapshot';
import { codeNames, otherCodes, whatItIs } from './code-names';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('what a code is of', () => {
  it.each([
    ['4A101', ' "4A101" is the code of the macro-compétence « Entretenir un lieu », whose code OGR is 400.'],
    ['400', ' "400" is the code OGR of the macro-compétence « Entretenir un lieu », whose code is 4A101.'],
    ['K1304', ' "K1304" is the code of the métier « Aide à domicile », whose code OGR is 901304.'],
    ['901304', ' "901304" is the code OGR of the métier « Aide à domicile », whose code is K1304.'],
    ['11003', ' "11003" is the code OGR of the appellation « Ouvrier boulanger / Ouvrière boulangère ».'],
    ['102', ' "102" is the code OGR of the compétence « Laver un sol ».'],
    ['904', ' "904" is the code OGR of the savoir « Pharmacologie ».'],
    ['8001', ' "8001" is the code OGR of the contexte de travail « Travail de nuit ».'],
    ['10', ' "10" is the code of the secteur d\'activité « Santé ».'],
    ['016', ' "016" is the code of the thème « Luxe ».'],
    ['999', ''],
  ])('%s is told', (code, sentence) => expect(whatItIs(codeNames(snapshot, code), code)).toBe(sentence));

  it('may be several things, by kind', () => {
    const own = { ...snapshot.traits, named: [{ nature: 'SecteurActivite', code: '102', libelle: 'Mine' }] };
    const both = codeNames({ ...snapshot, traits: own as unknown as Snapshot['traits'] }, '102');
    expect(both.map(({ nature }) => nature)).toEqual(['Competence', 'SecteurActivite']);
  });

  it('has the other code of what has two', () => {
    const others = (code: string): string[] => otherCodes(codeNames(snapshot, code), code);
    expect([others('4A101'), others('400'), others('10')]).toEqual([['400'], ['4A101'], []]);
  });
});
