import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestNeo4j } from '@rome-graph/testing';
import { hasPython, loadedStore, startTestNeo4j } from '@rome-graph/testing';
import type { Counts } from './support/exports/outside-tools';
import { reopen } from './support/exports/outside-tools';
import { rome } from './support/rome-command';

const describeWithPython = hasPython() ? describe : describe.skip;

describeWithPython('both releases of the sample, exported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-export-'));
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await startTestNeo4j({ store: await loadedStore('sample') });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read by pyarrow: the history as Parquet, its lists as lists', async () => {
    const args = ['export', '--format', 'parquet', '--what', 'historique', '--out', join(folder, 'out')];
    expect((await rome(args, server.connection)).code).toBe(0);
    const { rows, ancien } = await reopen<{ rows: Counts; ancien: string[][] }>('arrow', join(folder, 'out'));
    // Of the two that the ChangeLog replaces, one is by a compétence, the other by a macro-compétence.
    expect(rows).toMatchObject({ Release: 2, Obsolete: 4, 'Obsolete-REMPLACE_PAR-Competence': 1 });
    // The first change by code: 400412 is gone, which stood under 300401.
    expect(ancien).toEqual([['300401']]);
  });

  it('are read by igraph: everything as GraphML, what is obsolete too', async () => {
    const out = join(folder, 'graphml');
    expect(
      (await rome(['export', '--format', 'graphml', '--what', 'tout', '--out', out], server.connection)).code,
    ).toBe(0);
    const { nodes, m1805 } = await reopen<{ nodes: Counts; m1805: Record<string, unknown> }>(
      'igraph',
      join(out, 'rome-tout.graphml'),
    );
    expect(nodes).toMatchObject({ Metier: 48, Release: 2, Obsolete: 4 });
    expect(m1805).toMatchObject({ labelV: 'Metier', code: 'M1805', transitionEcologique: expect.any(String) });
  });
});
