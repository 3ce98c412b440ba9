import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasPython, testPython } from '@rome-graph/testing';
import { OfficialAnswers } from './support/official-answers';
import { Sample } from './support/sample';
import { schemathesis } from './support/schemathesis';
import { ApiClient } from './support/test-api';

const run = promisify(execFile);
const describeWithPython = hasPython() ? describe : describe.skip;

describeWithPython('the official paths, asked by Python', () => {
  const { url } = ApiClient.shared();

  it('are as their OpenAPI document says, whatever schemathesis makes of it', async () => {
    const { operations, failures } = await schemathesis(await testPython('fuzz'), url, 5);
    expect(failures).toEqual([]);
    expect(operations).toBe(46);
  });

  it('serve a program that was written for the official APIs', async () => {
    const files = new OfficialAnswers((await Sample.read()).files);
    const { stdout } = await run(await testPython('fuzz'), [join(__dirname, 'clients/nomenclature.py'), url]);
    const { groupesCompetencesMobilisees, groupesSavoirs } = files.ficheMetier('M1607') as Record<string, unknown[]>;
    const savoirs = files.linked('M1607').filter((ogr) => files.item(ogr).type === 'SAVOIR');
    expect(groupesSavoirs?.length).toBeGreaterThan(0);
    expect(JSON.parse(stdout)).toEqual({
      metiers: 48,
      secretaire: 'Secrétaire',
      appellations: files.appellationsOf('M1607').length,
      competences: files.linked('M1607').length - savoirs.length,
      savoirs: savoirs.length,
      enjeux: groupesCompetencesMobilisees?.length,
      version: '60',
    });
  });
});
