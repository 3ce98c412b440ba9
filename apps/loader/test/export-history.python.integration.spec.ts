import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestNeo4j } from '@rome-graph/neo4j/testing';
import { startTestNeo4j } from '@rome-graph/neo4j/testing';
import type { Counts } from './support/exports/outside-tools';
import { reopen } from './support/exports/outside-tools';
import { load, rome } from './support/rome-command';
import { olderSamplePath, samplePath } from './support/sample';

describe('the history of both releases of the sample, as Parquet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await startTestNeo4j();
    await load([olderSamplePath], server.connection);
    await load([samplePath], server.connection);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read by pyarrow, its lists as lists', async () => {
    const args = ['export', '--format', 'parquet', '--what', 'historique', '--out', join(folder, 'out')];
    expect((await rome(args, server.connection)).code).toBe(0);
    const { rows, ancien } = await reopen<{ rows: Counts; ancien: string[][] }>('arrow', join(folder, 'out'));
    expect(rows).toMatchObject({ Release: 2, Obsolete: 4, 'Obsolete-REMPLACE_PAR-Competence': 0 });
    // The first change by code: 400412 is gone, which stood under 300401.
    expect(ancien).toEqual([['300401']]);
  });
});
