import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as ts from 'typescript';
import { OfficialAnswers } from './support/official-answers';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

const run = promisify(execFile);
const clients = join(__dirname, 'clients');

// Programs that were written from what is known of the official APIs, with nothing of the server: they change the address alone.
describe('a program that reads the official APIs', () => {
  const { url } = ApiClient.shared();
  let files: OfficialAnswers;
  let folder: string;

  beforeAll(async () => {
    files = new OfficialAnswers((await Sample.read()).files);
    folder = mkdtempSync(join(tmpdir(), 'rest-clients-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('in TypeScript copies the compétences', async () => {
    const { outputText } = ts.transpileModule(readFileSync(join(clients, 'competences.ts'), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const program = join(folder, 'competences.cjs');
    writeFileSync(program, outputText);
    const { stdout } = await run(process.execPath, [program, url]);
    const macros = files.rows('referentiel_competence').filter(({ nature }) => nature === 'Macro-compétence');
    const savoirs = files.rows('referentiel_savoir').length;
    expect(JSON.parse(stdout)).toEqual({
      detaillees: files.rows('referentiel_competence').length - macros.length,
      savoirs,
      savoirEtre: macros.filter(({ cat_comp }) => cat_comp !== 'Savoir-faire').length,
      savoirFaire: macros.filter(({ cat_comp }) => cat_comp === 'Savoir-faire').length,
      domaines: new Set(macros.map(({ code_macro_comp: code }) => code.charAt(0))).size,
      savoirsDesCategories: savoirs,
    });
  });
});
