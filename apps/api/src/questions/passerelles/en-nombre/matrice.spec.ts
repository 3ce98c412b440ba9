import { QuestionArguments, refusalOf } from '../../../../test/support/question-arguments';
import { fairTurns, smallSnapshot } from '../../../../test/support/small-snapshot';
import type { Snapshot } from '../../../engine/snapshot';
import { MatriceArgs } from './matrice.args';
import { MatriceResolver } from './matrice.resolver';
import { MatriceService } from './matrice.service';
import type { Matrice } from './matrice.types';

let args: QuestionArguments<MatriceArgs>;
let snapshot: Snapshot;
const service = new MatriceService(fairTurns());

beforeAll(async () => {
  args = await QuestionArguments.of('Query.matrice', MatriceArgs, MatriceResolver);
  snapshot = await smallSnapshot();
});

async function ask(text: string): Promise<Matrice> {
  return service.fillMatrice(snapshot, await args.read(text));
}

describe('matrice', () => {
  it('has the defaults of the contract', async () => {
    expect(await args.read('de: [], vers: []')).toMatchObject({
      niveau: 'TOUT',
      critere: 'FORCE',
      mesureDesPas: 'COUVERTURE',
    });
  });

  it('tells the best chain of each pair, by de then vers, and that there is none', async () => {
    const { cellules, methode } = await ask('de: ["k2204", "J1506"], vers: ["J1501", "M1805", "K2204"]');
    expect(cellules.map(({ de, vers, etapes }) => [de, vers, etapes])).toEqual([
      ['K2204', 'J1501', 2],
      ['K2204', 'M1805', null],
      ['J1506', 'J1501', 1],
      ['J1506', 'M1805', null],
      ['J1506', 'K2204', 3],
    ]);
    const [first, none, , , last] = cellules;
    // K2204 → J1301 → J1501; J1506 → J1501 → J1301 → K2204.
    expect(first?.force).toBeCloseTo((2 / 7) * (4 / 6), 12);
    expect(first?.goulot).toBeCloseTo(2 / 7, 12);
    expect(first?.cout).toBeCloseTo(-Math.log((2 / 7) * (4 / 6)), 12);
    expect(last?.force).toBeCloseTo((3 / 6) * (4 / 7) * (2 / 7), 12);
    expect(none).toEqual({ de: 'K2204', vers: 'M1805', force: null, goulot: null, etapes: null, cout: null });
    expect(methode).toMatchObject({ formule: 'FORCE', parametres: { de: ['K2204', 'J1506'] } });
  });

  it('keeps to the contraintes and takes the critère', async () => {
    const avoiding = await ask('de: ["K2204"], vers: ["J1501"], contraintes: { eviter: ["J1301"] }');
    expect(avoiding.cellules).toMatchObject([{ etapes: 1 }]);
    const fewest = await ask('de: ["K2204"], vers: ["J1501"], critere: PAS');
    expect(fewest.cellules[0]?.force).toBeCloseTo(1 / 6, 12);
    const through = await ask('de: ["K2204"], vers: ["J1501"], contraintes: { via: "K1304" }');
    expect(through.cellules[0]?.force).toBeCloseTo((3 / 9) * (4 / 7) * (4 / 6), 12);
  });

  it.each([
    ['de: ["K2204", "X"], vers: ["J1501"]', 'de'],
    ['de: ["K2204"], vers: ["X"]', 'vers'],
    ['de: ["K2204", "J1506"], vers: ["J1501"], contraintes: { via: "J1506" }', 'contraintes.via'],
    ['de: ["K2204"], vers: ["J1501"], contraintes: { eviter: ["X"] }', 'contraintes.eviter'],
  ])('%s is refused, for %s', async (text, argument) => {
    const read = await args.read(text);
    expect((await refusalOf(() => service.fillMatrice(snapshot, read))).extensions).toMatchObject({ argument });
  });

  it('refuses more than 10 000 pairs and names the command', async () => {
    const codes = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, index) => `X${index}`));
    const read = await args.read(`de: ${codes(101)}, vers: ${codes(100)}`);
    const { message, extensions } = await refusalOf(() => service.fillMatrice(snapshot, read));
    expect(message).toContain('npm run rome -- matrix');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'vers' });
  });
});
