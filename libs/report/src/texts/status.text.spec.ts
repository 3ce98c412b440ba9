import type { Status } from './status.text';
import { renderStatus } from './status.text';

const status: Status = {
  software: { version: '1.2.3', commit: '0a1b2c3' },
  neo4j: { state: 'up', where: 'neo4j://localhost:7687', version: '5.26.30' },
  releases: [
    {
      version: '460',
      libelle: 'ROME 4.0 version 60',
      statut: 'EN_SERVICE',
      chargeeLe: '2025-09-18T12:00:00Z',
      ofThisVersion: true,
    },
    {
      version: '458',
      libelle: 'ROME 4.0 version 58',
      statut: 'ANCIENNE',
      chargeeLe: '2025-03-11T12:00:00Z',
      ofThisVersion: false,
    },
  ],
  missingSchema: ['metier_libelle'],
  cache: { file: '/cache/RefRomeCsv.zip', bytes: 12, sha256: 'ab', version: '460', asFetched: true },
};

describe('the status', () => {
  it('begins with the software, for whoever reports a fault, then tells what is there', () => {
    expect(renderStatus(status).split('\n')).toEqual([
      'software     rome-graph 1.2.3, commit 0a1b2c3',
      'Neo4j        up, version 5.26.30: neo4j://localhost:7687',
      'loaded       version 460, ROME 4.0 version 60, since 2025-09-18T12:00:00Z',
      'before       version 458, ROME 4.0 version 58, loaded 2025-03-11T12:00:00Z',
      'schema       missing: metier_libelle; the next load creates them',
      'cached       version 460, 12 bytes, /cache/RefRomeCsv.zip',
      '             SHA-256 ab (as fetched)',
      '',
    ]);
  });

  it('says that another version of the software loaded what is in service, and what to do', () => {
    const releases = status.releases.map((release) => ({ ...release, ofThisVersion: false }));
    expect(
      renderStatus({ ...status, releases })
        .split('\n')
        .slice(2, 5),
    ).toEqual([
      'loaded       version 460, ROME 4.0 version 60, since 2025-09-18T12:00:00Z',
      '             by another version of rome-graph: load its files again (npm run rome -- load <source>)',
      'before       version 458, ROME 4.0 version 58, loaded 2025-03-11T12:00:00Z',
    ]);
  });

  it('says what is not there', () => {
    const neo4j = { state: 'never-started', where: '/home', version: null } as const;
    const absent = { ...status, neo4j, releases: [], missingSchema: null, cache: null };
    expect(renderStatus(absent).split('\n').slice(1)).toEqual([
      'Neo4j        never started here: /home',
      'cached       nothing: npm run rome -- download',
      '',
    ]);
  });
});
