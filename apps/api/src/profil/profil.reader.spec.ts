import { refusalOf } from '../../test/support/question-arguments';
import { smallSnapshot } from '../../test/support/small-snapshot';
import type { Snapshot } from '../engine/snapshot';
import type { Profil } from './profil.input';
import { readProfil } from './profil.reader';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('a profile', () => {
  it.each<[Profil, string]>([
    [{}, 'profil'],
    [{ experiences: [], items: [], riasec: ['S'] }, 'profil'],
    [{ experiences: ['J1506', 'J15O6'] }, 'profil.experiences'],
    [{ experiences: ['11010'] }, 'profil.experiences'],
    [{ experiences: ['901506'] }, 'profil.experiences'],
    [{ items: ['907'] }, 'profil.items'],
    [{ items: ['4A1'] }, 'profil.items'],
    [{ items: ['203'], contextesVoulus: ['8001', '8005'] }, 'profil.contextesVoulus'],
    [{ items: ['203'], contextesRefuses: ['8005'] }, 'profil.contextesRefuses'],
    [{ items: ['203'], centresInteret: ['4'] }, 'profil.centresInteret'],
    [{ items: ['203'], eviter: ['X'] }, 'profil.eviter'],
    [{ experiencesDetaillees: [] }, 'profil'],
    [{ experiencesDetaillees: [{ code: 'J1506' }, { code: 'J150' }] }, 'profil.experiencesDetaillees.1.code'],
    [{ experiencesDetaillees: [{ code: 'J1506', sauf: ['9O4'] }] }, 'profil.experiencesDetaillees.0.sauf'],
    [{ experiencesDetaillees: [{ code: 'J1506', sauf: ['101'] }] }, 'profil.experiencesDetaillees.0.sauf'],
    [{ experiencesDetaillees: [{ code: 'J1506', seulement: ['101'] }] }, 'profil.experiencesDetaillees.0.seulement'],
    [
      { experiencesDetaillees: [{ code: '11006', sauf: ['904'], seulement: ['202'] }] },
      'profil.experiencesDetaillees.0.sauf',
    ],
  ])('%j is refused, for %s', async (profil, argument) => {
    expect((await refusalOf(() => readProfil(snapshot, profil))).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  it('may be given elsewhere, and is refused by that name', async () => {
    const { extensions } = await refusalOf(() => readProfil(snapshot, { items: ['907'] }, 'groupes.3.profil'));
    expect(extensions).toMatchObject({ argument: 'groupes.3.profil.items' });
  });

  it('is refused with the question that lists what a métier has', async () => {
    const refused = { experiencesDetaillees: [{ code: '11006', sauf: ['101'] }] };
    expect((await refusalOf(() => readProfil(snapshot, refused))).message).toBe(
      'J1506 (Infirmier / Infirmière) has no item "101": activites(metier: "J1506") lists those that it has. What is known otherwise belongs into items.',
    );
  });

  it('takes for items of a métier also the macro-compétence of its compétences, and its savoir-être', () => {
    const { brought } = readProfil(snapshot, {
      experiencesDetaillees: [
        { code: 'K1304', sauf: ['600', '400', '400'] },
        { code: 'J1301', seulement: [] },
      ],
    });
    expect(brought.experiences).toEqual([
      { metier: 'K1304', sauf: ['400', '600'] },
      { metier: 'J1301', seulement: [] },
    ]);
  });
});

describe('the codes of a profile', () => {
  it('are taken in any case and among blanks', () => {
    expect(readProfil(snapshot, { experiences: [' j1506', ' 11006 '], items: ['2 03'] }).brought).toEqual({
      experiences: [{ metier: 'J1506' }, { metier: 'J1506' }],
      items: ['203'],
    });
  });

  it('are refused with what they are, and the other code of a macro-compétence', async () => {
    const { message, extensions } = await refusalOf(() => readProfil(snapshot, { items: ['4a101'] }));
    expect(message).toMatch(
      / "4A101" is the code of the macro-compétence « Entretenir un lieu », whose code OGR is 400\.$/,
    );
    expect(extensions).toMatchObject({ argument: 'profil.items', suggestions: ['400'] });
  });
});
