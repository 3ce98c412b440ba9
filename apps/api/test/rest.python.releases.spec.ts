import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasPython, testPython } from '@rome-graph/testing';
import { schemathesis } from './support/schemathesis';
import { ApiClient } from './support/test-api';

const run = promisify(execFile);
const describeWithPython = hasPython() ? describe : describe.skip;

describeWithPython('the official paths on v460, asked by Python', () => {
  const { url } = ApiClient.shared();

  it('are as their OpenAPI document says, whatever schemathesis makes of it', async () => {
    const { operations, failures } = await schemathesis(await testPython('fuzz'), url, 10);
    expect(failures).toEqual([]);
    expect(operations).toBe(46);
  });

  it('serve a published client, of which the addresses alone are changed', async () => {
    const python = await testPython('rest');
    const cache = mkdtempSync(join(tmpdir(), 'rest-python-'));
    const program = [
      'import json, sys',
      'from poleemploi_io_api.rome.v4.api import ApiMetier',
      "api = ApiMetier(url=sys.argv[1] + '/partenaire/rome-metiers/v1/metiers', token_url=sys.argv[1], client_id='moi', client_secret='secret')",
      "print(json.dumps([api.metier(code='m1607').json()['libelle'], len(api.metier().json()), api.theme(code='1').json()['code'], api.granddomain(code='m').json()['code'], api.domaineprofessionnel(code='m16').json()['code'], api.appellation(q='secretaire').json()['requete'], api.appellation(code=19364).json()['metier']['code']]))",
    ].join('\n');
    const { stdout } = await run(python, ['-c', program, url], {
      env: { ...process.env, REQUEST_CACHE_PATH: join(cache, 'cache.sqlite'), REQUESTS_CACHE_DIR: cache },
    }).finally(() => rmSync(cache, { recursive: true, force: true }));
    expect(JSON.parse(stdout.split('\n').at(-2) ?? '')).toEqual([
      'Secrétaire',
      1584,
      '1',
      'M',
      'M16',
      'secretaire',
      'M1607',
    ]);
  });
});
