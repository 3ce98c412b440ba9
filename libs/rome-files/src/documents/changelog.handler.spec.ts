import { fiches, official, openedWorkbook, releaseOf } from '../../test/support/documents';
import { changeLogHandler } from './changelog.handler';
import type { Contribution } from './document';

const release = releaseOf([
  fiches('M1805', 'M1806'),
  official('referentiel_appellation', [{ code_ogr: '100', libelle_appellation_long: 'Développeur' }]),
]);

function contribute(...rows: readonly (readonly string[])[]): Contribution {
  const header = ['Code OGR', 'Type de modification', 'Ancien libellé', 'Nouveau libellé', 'Code remplaçant'];
  const recognised = changeLogHandler.recognise(openedWorkbook({ Appellations: [header, ...rows] }));
  if (!recognised) throw new Error('it was not recognised');
  return changeLogHandler.contribute(recognised, release);
}

describe('the journal', () => {
  it('counts 335 good replacements as codes that lead to something', () => {
    const replaced = Array.from({ length: 335 }, (_, index) => [`9${index}`, 'Remplacement', 'x', '', '100']);
    const { adds, unlinked } = contribute(...replaced);
    expect(adds).toEqual(['335 codes that replace others']);
    expect(unlinked).toEqual([
      { what: 'codes that the release neither defines nor replaces', rows: new Map(), linked: 335 },
    ]);
  });

  it('agrees with the release on what it dropped', () => {
    const { agreements, unlinked } = contribute(['900', 'Suppression', 'x', '', ''], ['100', 'Supprimé', 'x', '', '']);
    expect(agreements).toEqual([
      {
        what: 'dropped codes',
        compared: 2,
        agree: 1,
        disagreements: [{ code: '100', here: '', there: 'Développeur' }],
      },
    ]);
    expect(unlinked[0]?.rows.size).toBe(0);
  });

  it('tells a code that leads nowhere', () => {
    expect([...(contribute(['901', 'Création', '', 'Nouveau', '']).unlinked[0]?.rows.keys() ?? [])]).toEqual(['901']);
  });

  it('reads codes in small letters', () => {
    const { tables, unlinked } = contribute(
      ['m1899', 'Remplacement', '', '', 'm1805'],
      ['m1806', 'Renommage', '', '', ''],
    );
    expect(tables.get('remplacement')?.rows).toEqual([['M1899', 'M1805']]);
    expect(unlinked[0]?.linked).toBe(2);
  });
});
