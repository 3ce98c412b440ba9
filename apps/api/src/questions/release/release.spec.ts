import { smallSnapshot } from '../../../test/support/small-snapshot';
import { ApiConfiguration } from '../../platform/configuration/api.configuration';
import { replaced } from '../../release/release-errors';
import { ReleaseResolver } from './release.resolver';

describe('the release in service', () => {
  it('is told as the snapshot of the request has it, with the software that answers', async () => {
    const software = { version: '1.2.3', commit: 'abc1234' };
    const resolver = new ReleaseResolver(Object.assign(new ApiConfiguration(), { software }));
    expect(resolver.release(await smallSnapshot())).toEqual({
      version: '999',
      libelle: 'ROME 4.0, huit métiers',
      empreinte: 'abc',
      modele: 'def',
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

it('what is read while another comes is to be asked for again', () => {
  expect(replaced().extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
});
