import { FileMetiers } from './support/file-metiers';
import { FilterAgreement } from './support/filter-agreement';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

let metiers: FileMetiers;
let agreement: FilterAgreement;

beforeAll(async () => {
  const files = await OfficialFiles.read();
  metiers = new FileMetiers(files, files.table('referentiel_code_rome'));
  agreement = new FilterAgreement(ApiClient.shared(), metiers);
});

describe('the one filter, on v460', () => {
  it('finds by every wish, alone and with others, what the files say', async () => {
    const draws = metiers.draws(200, 1);
    expect(draws.filter((wishes) => metiers.kept(wishes).length > 0).length).toBeGreaterThan(50);
    for (const wishes of draws) await agreement.browse(wishes);
  });

  it('spreads what it finds over the facettes', async () => {
    for (const wishes of [{}, ...metiers.draws(40, 2)]) await agreement.spread(wishes);
  });

  it('makes a set of the same métiers', async () => {
    for (const wishes of metiers.draws(60, 3)) await agreement.select(wishes);
  });

  it('keeps the same pistes', async () => {
    for (const wishes of metiers.draws(40, 4)) await agreement.go('K2204', wishes);
  });

  it('keeps chains from the same métiers', async () => {
    for (const wishes of metiers.draws(40, 5)) await agreement.chain(['K2204', 'J1501'], wishes);
  });
});
