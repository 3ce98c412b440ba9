import { QuestionArguments, refusalOf } from '../../../../test/support/question-arguments';
import { fairTurns, smallSnapshot } from '../../../../test/support/small-snapshot';
import type { Snapshot } from '../../../engine/snapshot';
import { ReclassementArgs } from './reclassement.args';
import { ReclassementResolver } from './reclassement.resolver';
import { ReclassementService } from './reclassement.service';
import type { Reclassement } from './reclassement.types';

let args: QuestionArguments<ReclassementArgs>;
let snapshot: Snapshot;
const service = new ReclassementService(fairTurns());

beforeAll(async () => {
  args = await QuestionArguments.of('Query.reclassement', ReclassementArgs, ReclassementResolver);
  snapshot = await smallSnapshot();
});

async function ask(text: string): Promise<Reclassement> {
  return service.place(snapshot, await args.read(text));
}

const groupes = 'groupes: [{ code: "K2204", effectif: 3 }, { code: "J1301", effectif: 1 }]';
const postes = 'postes: [{ code: "K1304", nombre: 1 }, { code: "J1501", nombre: 2 }]';

describe('reclassement', () => {
  it('places people for the greatest sum of couvertures', async () => {
    const found = await ask(`${groupes}, ${postes}`);
    // J1301 → J1501 4/6, K2204 → J1501 1/6, K2204 → K1304 3/9: more than J1301 → K1304 4/9 and twice 1/6.
    expect(found.valeurTotale).toBeCloseTo(4 / 6 + 1 / 6 + 3 / 9, 12);
    expect(found.affectations.map(({ groupe, poste, vers, nombre }) => [groupe, poste, vers.code, nombre])).toEqual([
      [0, 1, 'J1501', 1],
      [0, 0, 'K1304', 1],
      [1, 1, 'J1501', 1],
    ]);
    expect(found.sansPoste).toEqual([1, 0]);
    expect(found.postesVacants).toEqual([0, 0]);
    expect(found.methode).toMatchObject({ formule: 'RECLASSEMENT_COUVERTURE', parametres: { mesure: 'COUVERTURE' } });
  });

  it('takes the force of the best chain', async () => {
    const { affectations } = await ask(`groupes: [{ code: "K2204", effectif: 1 }], ${postes}, mesure: FORCE`);
    expect(affectations.map(({ vers }) => vers.code)).toEqual(['K1304']);
    const [only] = (
      await ask('groupes: [{ code: "K2204", effectif: 1 }], postes: [{ code: "J1501", nombre: 1 }], mesure: FORCE')
    ).affectations;
    expect(only?.valeur).toBeCloseTo((2 / 7) * (4 / 6), 12);
  });

  it('never uses pairs that contraintes or wishes refuse', async () => {
    const strict = await ask(`${groupes}, ${postes}, contraintes: { couvertureMin: 0.2 }`);
    expect(strict.sansPoste).toEqual([2, 0]);
    expect(strict.postesVacants).toEqual([0, 1]);
    const wished = await ask(
      `groupes: [{ profil: { experiences: ["K2204"], eviterReglementes: true }, effectif: 3 }], ${postes}`,
    );
    expect(wished.affectations.map(({ vers }) => vers.code)).toEqual(['K1304']);
  });

  it('says that what is wished of métiers gone through changes no direct step', async () => {
    const notes = async (more: string): Promise<unknown> =>
      (await ask(`${groupes}, ${postes}, contraintes: { eviter: ["K1304"], cadre: true }${more}`)).methode.parametres[
        'notes'
      ];
    expect(await notes('')).toContainEqual(
      expect.stringContaining('eviter, cadre, qui portent sur les métiers traversés'),
    );
    expect(await notes(', mesure: FORCE')).not.toContainEqual(expect.stringContaining('traversés'));
  });

  it('takes no chain through a métier that a wish refuses, as passerelleDepuisProfil', async () => {
    const through = async (wish: string): Promise<number> =>
      (
        await ask(
          `groupes: [{ profil: { experiences: ["K2204"]${wish} }, effectif: 1 }], postes: [{ code: "J1501", nombre: 1 }], mesure: FORCE`,
        )
      ).valeurTotale;
    // K2204 → J1301 → J1501; without J1301 the direct step.
    expect(await through('')).toBeCloseTo((2 / 7) * (4 / 6), 12);
    expect(await through(', eviter: ["J1301"]')).toBeCloseTo(1 / 6, 12);
  });

  it('tells what most of a group would learn where they go', async () => {
    const { apprentissages } = await ask(`${groupes}, ${postes}`);
    const [first, second] = apprentissages;
    // J1501 asks 201, 202 and 500 more of K2204, K1304 asks 203, 500 and 903.
    expect(first).toMatchObject({ groupe: 0, placees: 2 });
    expect(first?.listItems(9).map(({ item, personnes }) => [item.code, personnes])).toEqual([
      ['500', 2],
      ['903', 1],
      ['201', 1],
      ['202', 1],
      ['203', 1],
    ]);
    expect(second?.listItems(1).map(({ item, personnes }) => [item.code, personnes])).toEqual([['202', 1]]);
  });

  it.each([
    [`groupes: [{ effectif: 1 }], ${postes}`, 'groupes.0.code'],
    [`groupes: [{ code: "K2204", profil: { items: ["203"] }, effectif: 1 }], ${postes}`, 'groupes.0.code'],
    [`groupes: [{ code: "K2204", effectif: 1 }, { code: "X", effectif: 1 }], ${postes}`, 'groupes.1.code'],
    [`groupes: [{ profil: { experiences: ["X"] }, effectif: 1 }], ${postes}`, 'groupes.0.profil.experiences'],
    [`${groupes}, postes: [{ code: "X", nombre: 1 }]`, 'postes.0.code'],
    [`${groupes}, ${postes}, contraintes: { via: "D1102" }`, 'contraintes.via'],
  ])('%s is refused, for %s', async (text, argument) => {
    const read = await args.read(text);
    expect((await refusalOf(() => service.place(snapshot, read))).extensions).toMatchObject({ argument });
  });

  it.each([
    [`groupes: [{ code: "K2204", effectif: -1 }], ${postes}`, 'groupes.0.effectif'],
    [`${groupes}, postes: [{ code: "J1501", nombre: 1000001 }]`, 'postes.0.nombre'],
  ])('%s is refused by its range', async (text, argument) => {
    expect((await args.refusal(text)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('refuses more pairs than it takes', async () => {
    const list = (count: number, entry: string): string => `[${Array.from({ length: count }, () => entry).join()}]`;
    const read = await args.read(
      `groupes: ${list(101, '{ code: "K2204", effectif: 1 }')}, postes: ${list(1000, '{ code: "J1501", nombre: 1 }')}`,
    );
    expect((await refusalOf(() => service.place(snapshot, read))).message).toContain('100000 pairs');
  });
});
