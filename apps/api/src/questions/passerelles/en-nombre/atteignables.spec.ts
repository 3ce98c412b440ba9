import { QuestionArguments, refusalOf } from '../../../../test/support/question-arguments';
import { fairTurns, smallSnapshot } from '../../../../test/support/small-snapshot';
import type { Snapshot } from '../../../engine/snapshot';
import { AtteignablesArgs } from './atteignables.args';
import { AtteignablesResolver } from './atteignables.resolver';
import { AtteignablesService } from './atteignables.service';
import type { Atteignables } from './atteignables.types';

let args: QuestionArguments<AtteignablesArgs>;
let snapshot: Snapshot;
const service = new AtteignablesService(fairTurns());

beforeAll(async () => {
  args = await QuestionArguments.of('Query.atteignables', AtteignablesArgs, AtteignablesResolver);
  snapshot = await smallSnapshot();
});

async function ask(text: string): Promise<Atteignables> {
  return service.listAtteignables(snapshot, await args.read(text));
}

function told({ metiers }: Atteignables): string[] {
  return metiers.map(
    ({ metier, depuis, etapes, premierPas }) => `${metier.code} ${depuis?.code ?? '-'} ${etapes} ${premierPas.code}`,
  );
}

describe('atteignables', () => {
  it('has the defaults of the contract', async () => {
    expect(await args.read('depuis: ["K2204"], coutMax: 1')).toMatchObject({
      etapesMax: 5,
      mesureDesPas: 'COUVERTURE',
      limite: 50,
      decalage: 0,
    });
  });

  it('lists what is within a cost, the nearest first', async () => {
    // 1/3, 1/3, 2/7, then 2/7 × 4/6 = 4/21 (cost 1.658); D1102 is 1/6 away.
    const found = await ask('depuis: ["K2204"], coutMax: 1.66');
    expect(told(found)).toEqual([
      'A1203 K2204 1 A1203',
      'K1304 K2204 1 K1304',
      'J1301 K2204 1 J1301',
      'J1501 K2204 2 J1301',
    ]);
    expect(found.total).toBe(4);
    expect(found.metiers[3]?.force).toBeCloseTo(4 / 21, 12);
    expect(found.metiers[3]?.cout).toBeCloseTo(-Math.log(4 / 21), 12);
  });

  it('names the best of several starts, the first code among equals', async () => {
    const found = await ask('depuis: ["K2204", "K1304"], coutMax: 1.1');
    // J1301 4/7, J1501 4/7 × 4/6, A1203 1/3 from either.
    expect(told(found)).toEqual(['J1301 K1304 1 J1301', 'J1501 K1304 2 J1301', 'A1203 K1304 1 A1203']);
  });

  it('keeps to steps and contraintes', async () => {
    expect(told(await ask('depuis: ["K2204"], coutMax: 1.66, etapesMax: 1'))).toHaveLength(3);
    expect(told(await ask('depuis: ["K2204"], coutMax: 1.66, contraintes: { etapesMax: 1 }'))).toHaveLength(3);
    const avoiding = await ask('depuis: ["K2204"], coutMax: 1.8, contraintes: { eviter: ["J1301"] }');
    expect(told(avoiding)).toContain('J1501 K2204 1 J1501');
    const { metiers } = await ask('depuis: ["K2204"], coutMax: 1.66, contraintes: { couvertureMin: 0.3 }');
    expect(metiers.map(({ metier }) => metier.code)).toEqual(['A1203', 'K1304', 'J1301']);
  });

  it('starts from a profile, whose wishes hold for all métiers of a chain', async () => {
    const found = await ask('profil: { experiences: ["K2204"], items: ["203"] }, coutMax: 1.2');
    // Of J1301, 901, 203 and 400 are held: 4/7; of J1501, 4/7 × 4/6; of K1304, 102, 203 and 400: 5/9.
    expect(told(found).slice(0, 3)).toEqual(['J1301 - 1 J1301', 'K1304 - 1 K1304', 'J1501 - 2 J1301']);
    const refusing = await ask('profil: { experiences: ["K2204"], items: ["203"], eviter: ["J1301"] }, coutMax: 1.9');
    expect(told(refusing)).toContain('J1501 - 1 J1501');
    expect(told(refusing).join()).not.toContain('J1301');
  });

  it.each([
    ['coutMax: 1', 'depuis'],
    ['depuis: [], coutMax: 1', 'depuis'],
    ['depuis: ["K2204"], profil: { experiences: ["K2204"] }, coutMax: 1', 'depuis'],
    ['depuis: ["X"], coutMax: 1', 'depuis'],
    ['profil: { experiences: ["X"] }, coutMax: 1', 'profil.experiences'],
    ['depuis: ["K2204"], coutMax: 1, contraintes: { via: "J1301" }', 'contraintes.via'],
  ])('%s is refused, for %s', async (text, argument) => {
    const read = await args.read(text);
    expect((await refusalOf(() => service.listAtteignables(snapshot, read))).extensions).toMatchObject({ argument });
  });

  it('refuses a cost below 0', async () => {
    expect((await args.refusal('depuis: ["K2204"], coutMax: -0.1')).extensions).toMatchObject({ argument: 'coutMax' });
  });
});
