import { refusalOf } from '../../../test/support/question-arguments';
import { ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { ActivitesService } from './activites.service';

describe('activites', () => {
  const service = new ActivitesService();
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  it('are the items of the métier by objectif, the heaviest group first, its savoirs last', () => {
    const { metier, groupes, release } = service.listActivites(snapshot, ' k1304');
    expect([metier.code, release]).toEqual(['K1304', '999']);
    const shown = groupes.map(({ enjeu, codeEnjeu, objectif, codeObjectif, items }) => [
      [enjeu, codeEnjeu, objectif, codeObjectif].join(' | '),
      ...items.map(({ item, autresMetiers }) => `${item.code} ${Math.round(item.poids / ln2)} ${autresMetiers}`),
    ]);
    // Both objectifs weigh 3, and come by code; that of 500 has no name. The savoir-être 600 is none of them.
    expect(shown).toEqual([
      ['Soin | 1B | 1B1 | 1B1', '203 2 1', '500 1 3'],
      ['Entretien | 4A | Tenir propre | 4A1', '102 2 1', '400 1 3'],
      ['Savoirs |  | Savoirs | ', '903 3 0'],
    ]);
  });

  it('name each item, and say whether it is of the heart of the métier', () => {
    const [first] = service.listActivites(snapshot, 'K2204').groupes;
    expect(first?.items[0]).toEqual({
      item: { code: '101', libelle: 'Nettoyer une machine', nature: 'COMPETENCE', poids: 3 * ln2, coeurMetier: true },
      autresMetiers: 0,
    });
  });

  it('of an appellation are those of its métier', () => {
    expect(service.listActivites(snapshot, '11007')).toEqual(service.listActivites(snapshot, 'K1304'));
  });

  it('are refused for an unknown code', async () => {
    const { extensions } = await refusalOf(() => service.listActivites(snapshot, 'K130'));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'metier' });
  });
});
