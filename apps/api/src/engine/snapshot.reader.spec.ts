import type { NatureItem } from '@rome-graph/skill-graph';
import { MixedReleaseError } from './mixed-release.error';
import type { ReleaseInService } from './snapshot';
import { identityOf } from './snapshot';
import type { ItemRow } from './snapshot.reader';
import { requireOneRelease } from './snapshot.reader';

const release: ReleaseInService = {
  version: '460',
  libelle: 'ROME 4.0 version 60',
  empreinte: 'abc',
  modele: 'def',
  chargeeLe: '2025-09-18T12:00:00Z',
  nbMetiers: 1,
  nbCompetences: 2,
  nbMacroCompetences: 1,
  nbObjectifs: 1,
  nbEnjeux: 0,
  nbSavoirs: 0,
};
const metiers = [{ code: 'M1805', libelle: 'Développeur' }];
const item = (nature: NatureItem, code: string): ItemRow => ({
  nature,
  code,
  libelle: null,
  savoirEtre: false,
  parent: null,
});
const items = [
  item('COMPETENCE', '1'),
  item('COMPETENCE', '2'),
  item('MACRO_COMPETENCE', '3'),
  item('OBJECTIF', '4A1'),
];

describe('requireOneRelease', () => {
  it('accepts what the release counts', () => {
    expect(() => requireOneRelease({ release, metiers, items }, identityOf(release))).not.toThrow();
  });

  it.each([
    ['another version', { ...release, version: '461' }],
    ['another load of the same version', { ...release, chargeeLe: '2025-09-19T12:00:00Z' }],
    ['other tables', { ...release, empreinte: 'abd' }],
    ['none', undefined],
  ])('refuses %s in service', (_, other) => {
    const identite = other && identityOf(other);
    expect(() => requireOneRelease({ release, metiers, items }, identite)).toThrow(MixedReleaseError);
  });

  it.each([
    ['a métier', { metiers: [], items }],
    ['a compétence', { metiers, items: items.slice(1) }],
    ['every objectif', { metiers, items: items.slice(0, 3) }],
    ['nothing, and too much', { metiers, items: [...items, item('SAVOIR', '9')] }],
  ])('refuses rows that lack %s', (_, rows) => {
    expect(() => requireOneRelease({ release, ...rows }, identityOf(release))).toThrow(MixedReleaseError);
  });
});
