import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestNeo4j } from '@rome-graph/testing';
import { hasPython, loadedStore, startTestNeo4j } from '@rome-graph/testing';
import type { Counts } from './support/exports/outside-tools';
import { reopen } from './support/exports/outside-tools';
import { rome } from './support/rome-command';

const describeWithPython = hasPython() ? describe : describe.skip;

describeWithPython('the history of both releases of the sample, as Parquet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await startTestNeo4j({ store: await loadedStore('sample') });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read by pyarrow, its lists as lists', async () => {
    const args = ['export', '--format', 'parquet', '--what', 'historique', '--out', join(folder, 'out')];
    expect((await rome(args, server.connection)).code).toBe(0);
    const { rows, ancien } = await reopen<{ rows: Counts; ancien: string[][] }>('arrow', join(folder, 'out'));
    // Of the two that the ChangeLog replaces, one is by a compétence, the other by a macro-compétence.
    expect(rows).toMatchObject({ Release: 2, Obsolete: 4, 'Obsolete-REMPLACE_PAR-Competence': 1 });
    // The first change by code: 400412 is gone, which stood under 300401.
    expect(ancien).toEqual([['300401']]);
  });
});
