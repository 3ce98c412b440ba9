import { FileMetiers } from './support/file-metiers';
import { FilterAgreement } from './support/filter-agreement';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

const api = ApiClient.shared();
let metiers: FileMetiers;
let agreement: FilterAgreement;

beforeAll(async () => {
  const sample = await Sample.read();
  metiers = new FileMetiers(sample.files, sample.fiches);
  agreement = new FilterAgreement(api, metiers);
});

describe('the one filter, on the sample', () => {
  it('finds by every wish, alone and with others, what the files say, page after page', async () => {
    const draws = metiers.draws(60, 1);
    const sizes = draws.map((wishes) => metiers.kept(wishes).length);
    expect(sizes.filter((size) => size > 0 && size < metiers.all.length).length).toBeGreaterThan(20);
    for (const wishes of draws) await agreement.browse(wishes, 17);
  });

  it('spreads what it finds over the facettes', async () => {
    for (const wishes of [{}, ...metiers.draws(12, 2)]) await agreement.spread(wishes);
  });

  it('makes a set of the same métiers', async () => {
    for (const wishes of metiers.draws(15, 3)) await agreement.select(wishes);
  });

  it('keeps the same pistes', async () => {
    for (const wishes of metiers.draws(15, 4)) await agreement.go('K2204', wishes);
  });

  it('keeps chains from the same métiers', async () => {
    for (const wishes of metiers.draws(15, 5)) await agreement.chain(['K2204', 'J1501'], wishes);
  });
});

describe('an unknown code', () => {
  it.each([
    ['{ parcourirMetiers(filtre: { $ }) { total } }', 'filtre'],
    ['{ ensembleDeMetiers(selection: { $ }) { taille } }', 'selection'],
    ['{ pistes(profil: { experiences: ["K2204"], $ }) { total } }', 'profil'],
    ['{ passerelles(de: "K2204", vers: "J1501", contraintes: { $ }) { motif } }', 'contraintes'],
  ])('is refused the same way, with those perhaps meant: %s', async (question, input) => {
    const refused = async (wish: string): Promise<[unknown, string]> => {
      const { extensions, message } = await api.refusal(question.replace('$', wish));
      expect(message.length).toBeLessThan(1_000);
      return [extensions?.suggestions, `${extensions?.code} ${extensions?.argument} ${message}`];
    };
    for (const [wish, value, meant] of [
      ['codes', '"K22O4"', 'K2204'],
      ['eviter', '"J15O1"', 'J1501'],
      ['grandsDomaines', '"Z"', 'J'],
      ['domaines', '"J1S"', 'J15'],
      ['contextesVoulus', '"30080"', '300803'],
      ['contextesRefuses', '"3008003"', '300803'],
      ['niveauxCertification', '9', '4'],
      ['itemsTenus', '"4A201"', '118069'],
    ] as const) {
      const [suggestions, told] = await refused(`${wish}: [${value}]`);
      expect([wish, suggestions]).toEqual([wish, expect.arrayContaining([meant])]);
      expect(told).toMatch(`BAD_USER_INPUT ${input}.${wish} `);
    }
  });
});
