import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OfficialAnswers } from './support/official-answers';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

const run = promisify(execFile);
const describeWithGo = spawnSync('go', ['version'], { stdio: 'ignore' }).status === 0 ? describe : describe.skip;

// Written from what is known of the official APIs, with nothing of the server: it changes the address alone.
describeWithGo('a program in Go that reads the official APIs', () => {
  const { url } = ApiClient.shared();
  const folder = mkdtempSync(join(tmpdir(), 'rest-clients-go-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a métier whole and completes what is typed', async () => {
    const files = new OfficialAnswers((await Sample.read()).files);
    const program = join(folder, 'metier');
    const env = {
      ...process.env,
      GO111MODULE: 'off',
      GOFLAGS: '',
      GOCACHE: join(__dirname, '../../../node_modules/.cache/go'),
    };
    await run('go', ['build', '-o', program, join(__dirname, 'clients/go/metier.go')], { env });
    const { stdout } = await run(program, [url]);
    const metier = files.metier('M1607') as Record<string, unknown[]>;
    const found = files
      .rows('referentiel_appellation')
      .filter(({ libelle_appellation_long: libelle }) => /(^|[^\p{L}\p{N}])secr[ée]t/iu.test(libelle));
    expect(JSON.parse(stdout)).toEqual({
      libelle: 'Secrétaire',
      definition: true,
      appellations: files.appellationsOf('M1607').length,
      items: files.linked('M1607').length,
      contextes: metier.contextesTravail?.length,
      principaux: 1,
      trouvees: found.length,
    });
  });
});
