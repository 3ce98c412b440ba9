import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answered, listsOf, readsOf } from './support/official-agreement';
import { OfficialAnswers, unordered } from './support/official-answers';
import { OfficialFiles } from './support/official-files';
import { shapeFaults, type Shape } from './support/official-shapes';
import { ApiClient } from './support/test-api';

interface Call {
  readonly path: string;
  readonly expectedShape: Shape;
  readonly notInOpenData?: readonly string[];
}

// v460 in full: every list, every métier and fiche, and of the tens of thousands of appellations, compétences and savoirs each 40th.
describe('the official paths on v460', () => {
  const api = ApiClient.shared();
  let files: OfficialAnswers;

  beforeAll(async () => {
    files = new OfficialAnswers(await OfficialFiles.read());
  });

  it('list what the files list', async () => {
    let count = 0;
    for (const [path, expected] of listsOf(files)) {
      const answer = await answered(api, path);
      expect([path, JSON.stringify(answer) === JSON.stringify(expected)]).toEqual([path, true]);
      count++;
    }
    expect(count).toBe(19);
  });

  it('read each thing as the files have it', async () => {
    const some = <T>(values: readonly T[]): readonly T[] =>
      values.length > 2_000 ? values.filter((_, index) => index % 40 === 0) : values;
    for (const [path, expected] of readsOf(files, some)) {
      expect([path, await answered(api, path)]).toEqual([path, expected]);
    }
  });

  it('read every métier whole', async () => {
    for (const code of files.codes) {
      const path = `/partenaire/rome-metiers/v1/metiers/metier/${code}`;
      expect([path, await answered(api, path)]).toEqual([path, unordered(files.metier(code))]);
    }
  });

  it('have the shapes that programs read, every key of them somewhere in the list', async () => {
    const calls = JSON.parse(readFileSync(join(__dirname, 'support/official-calls.json'), 'utf8')) as Call[];
    for (const { path, expectedShape, notInOpenData = [] } of calls) {
      const response = await fetch(api.url + path);
      const body = await response.json();
      // 500015 is still in v460: only a later release replaces it.
      if (path.includes('/substitution/')) expect([path, response.status]).toEqual([path, 404]);
      else expect([path, shapeFaults(body, expectedShape, notInOpenData)]).toEqual([path, []]);
      if (path.includes('/requete')) expect((body as { totalResultats: number }).totalResultats).toBeGreaterThan(0);
    }
  });
});
