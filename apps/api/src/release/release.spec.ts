import { smallRows, smallSnapshot } from '../../test/support/small-snapshot';
import { declaredParameters } from '../../test/support/declared-parameters';
import { ApiConfiguration } from '../configuration/api.configuration';
import { identityOf } from '../engine/snapshot';
import { askedStatements } from './asked-query';
import { isOf, replaced } from './release-state';
import { ReleaseResolver } from './release.resolver';

describe('the release in service', () => {
  it('is told as the snapshot of the request has it, with the software that answers', async () => {
    const software = { version: '1.2.3', commit: 'abc1234' };
    const resolver = new ReleaseResolver(Object.assign(new ApiConfiguration(), { software }));
    expect(resolver.release(await smallSnapshot())).toEqual({
      version: '999',
      libelle: 'ROME 4.0, huit métiers',
      empreinte: 'abc',
      chargeeLe: '2026-01-02T03:04:05Z',
      nbMetiers: 8,
      nbCompetences: 5,
      nbMacroCompetences: 3,
      nbObjectifs: 3,
      nbEnjeux: 3,
      nbSavoirs: 6,
      logiciel: software,
    });
  });
});

describe('what was read from Neo4j', () => {
  const { release } = smallRows();
  const identite = identityOf(release);

  it('is of the release of the request while that one stays', () => {
    expect(isOf(release, { enBascule: false, identite })).toBe(true);
  });

  it.each([
    ['another is being committed', { enBascule: true, identite }],
    ['there is none any more', { enBascule: false, identite: null }],
    ['the same was loaded again', { enBascule: false, identite: identityOf({ ...release, chargeeLe: 'later' }) }],
    ['it was loaded of other tables', { enBascule: false, identite: identityOf({ ...release, empreinte: 'abd' }) }],
    ['another took its place', { enBascule: false, identite: identityOf({ ...release, version: '998' }) }],
  ])('may not be when %s', (_, state) => {
    expect(isOf(release, state)).toBe(false);
  });

  it('is then to be asked for again', () => {
    expect(replaced().extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
  });
});

it.each(askedStatements)('%s is a statement of cypher/queries or cypher/programs', (statement) => {
  expect(() => declaredParameters(statement)).not.toThrow();
});

it('no statement is named twice', () => {
  expect(new Set(askedStatements).size).toBe(askedStatements.length);
});
