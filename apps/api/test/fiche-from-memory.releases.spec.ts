import { ExpectedFiches, ficheQuery } from './support/expected-fiche';
import { Neo4jFiches, wholeFiche } from './support/neo4j-fiche/neo4j-fiches';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

/** How many are asked at the same time. */
const atATime = 4;

describe('fiches from memory, of every métier of v460', () => {
  const api = ApiClient.shared();
  let files: OfficialFiles;
  let codes: string[];

  beforeAll(async () => {
    files = await OfficialFiles.read();
    codes = files.table('referentiel_code_rome').map((row) => row.code_rome);
    expect(codes).toHaveLength(1_584);
  });

  /** The codes whose fiche is not as expected. */
  async function otherwise(query: string, expected: (code: string) => unknown): Promise<string[]> {
    const found: string[] = [];
    const left = [...codes];
    const one = async (): Promise<void> => {
      for (let code = left.pop(); code !== undefined; code = left.pop()) {
        const [{ ficheMetier }, fiche] = await Promise.all([
          api.get<{ ficheMetier: unknown }>(query, { code }),
          expected(code),
        ]);
        try {
          expect(ficheMetier).toEqual(fiche);
        } catch (error) {
          found.push(`${code}: ${String(error).slice(0, 500)}`);
        }
      }
    };
    await Promise.all(Array.from({ length: atATime }, one));
    return found;
  }

  it('are what the files say', async () => {
    const expected = new ExpectedFiches(files);
    expect(await otherwise(ficheQuery, (code) => expected.of(code))).toEqual([]);
  });

  it('are what Neo4j gives, each field and the order of each list', async () => {
    const neo4j = Neo4jFiches.open();
    try {
      expect(await otherwise(wholeFiche, (code) => neo4j.of(code, '460'))).toEqual([]);
    } finally {
      await neo4j.close();
    }
  });
});
