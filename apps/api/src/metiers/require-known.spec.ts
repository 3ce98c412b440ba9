import type { FilterWishes } from '../traits/metier-filter';
import { refusalOf } from '../../test/support/question-arguments';
import { smallSnapshot } from '../../test/support/small-snapshot';
import type { Snapshot } from '../engine/snapshot';
import { checkWishes } from './choose-metiers';
import { requireItems } from './require-known';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('a code that is wished', () => {
  it('is taken in any case and among blanks, and where no métier has what it is of', () => {
    const wishes: FilterWishes = {
      domaines: ['j 15'],
      grandsDomaines: [' j'],
      codes: ['k 2204'],
      itemsTenus: ['9 01'],
    };
    expect(checkWishes(snapshot, 'filtre', wishes)).toEqual({
      domaines: ['J15'],
      grandsDomaines: ['J'],
      codes: ['K2204'],
      itemsTenus: ['901'],
    });
    const unheld = { secteurs: ['40'], contextesRefuses: ['8004'], themes: ['016'] };
    expect(checkWishes(snapshot, 'filtre', unheld)).toEqual(unheld);
  });

  it('leaves what is no list of codes as it is', () => {
    const wishes: FilterWishes = {
      cadre: false,
      riasec: ['S'],
      codes: null,
      secteurs: [],
      niveauxCertification: [3],
      lettre: 'E',
    };
    expect(checkWishes(snapshot, 'filtre', wishes)).toEqual(wishes);
  });

  it.each<[FilterWishes, string, unknown, string]>([
    [{ codes: ['K22O4'] }, 'codes', ['K2204'], 'No métier has the code "K22O4" in release 999. Did you mean K2204'],
    [{ eviter: ['902204'] }, 'eviter', ['K2204'], '"902204" is the code OGR of the métier K2204'],
    [
      { grandsDomaines: ['Z'] },
      'grandsDomaines',
      ['A', 'D', 'J', 'K', 'M'],
      'Release 999 has no grand domaine "Z". Did you mean A (Grand domaine A), D (Grand domaine D)',
    ],
    [
      { secteurs: ['30'] },
      'secteurs',
      ['20', '40', '10'],
      'Release 999 has no secteur d\'activité "30". Did you mean 20 (Énergie et propreté), 40 (Pêche), 10 (Santé)?',
    ],
    [{ divisionsNaf: ['1'] }, 'divisionsNaf', [], 'Release 999 has no division NAF "1".'],
    [
      { contextesVoulus: ['8005'] },
      'contextesVoulus',
      ['8004', '8002', '8001', '8003'],
      'Release 999 has no contexte de travail "8005".',
    ],
    [
      { centresInteret: ['8001'] },
      'centresInteret',
      ['3', '1', '2'],
      'Release 999 has no centre d\'intérêt "8001". "8001" is the code OGR of the contexte de travail « Travail de nuit ».',
    ],
    [
      { codesRomeParents: ['K22O4'] },
      'codesRomeParents',
      ['A1203', 'D1102', 'J1501', 'J1506', 'K1304', 'K2204'],
      'K22O4',
    ],
    [
      { niveauxCertification: [3, 7] },
      'niveauxCertification',
      ['3', '4', '6'],
      'Release 999 has no certification de niveau "7". Did you mean 3, 4, 6?',
    ],
    [
      { itemsTenus: ['901', '4a101'] },
      'itemsTenus',
      ['400'],
      'Release 999 has no compétence, macro-compétence or savoir "4a101". "4A101" is the code of the macro-compétence « Entretenir un lieu », whose code OGR is 400.',
    ],
    [
      { itemsTenus: ['911'] },
      'itemsTenus',
      ['901'],
      'Release 999 has no compétence, macro-compétence or savoir "911". Did you mean 901 (Règles d\'hygiène)?',
    ],
    [
      { itemsTenus: ['Pharmacologie'] },
      'itemsTenus',
      ['904'],
      'Release 999 has no compétence, macro-compétence or savoir "Pharmacologie". Did you mean 904 (Pharmacologie)?',
    ],
    [{ itemsTenus: ['🙂'] }, 'itemsTenus', [], 'Release 999 has no compétence, macro-compétence or savoir "🙂".'],
  ])('and is not there is refused with those perhaps meant: %j', async (wishes, name, suggestions, message) => {
    const refusal = await refusalOf(() => checkWishes(snapshot, 'filtre', wishes));
    expect(refusal.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: `filtre.${name}`, suggestions });
    expect(refusal.message).toContain(message);
  });

  it('is shown short, however long it is', async () => {
    for (const ask of [
      () => checkWishes(snapshot, 'filtre', { secteurs: ['x'.repeat(90_000)] }),
      () => requireItems(snapshot, 'profil.items', ['7'.repeat(90_000)]),
    ]) {
      expect((await refusalOf(ask)).message.length).toBeLessThan(300);
    }
  });
});
