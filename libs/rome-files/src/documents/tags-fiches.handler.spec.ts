import { official, openedWorkbook, releaseOf } from '../../test/support/documents';
import type { Contribution } from './document';
import { recordsOf } from './table-records';
import { tagsFichesHandler } from './tags-fiches.handler';

const release = releaseOf([
  official('referentiel_code_rome', [
    { code_rome: 'M1805', transition_eco: 'Emploi Blanc', transition_num: 'N', emploi_cadre: 'O' },
    { code_rome: 'M1806', transition_eco: 'Emploi Blanc', transition_num: 'N', emploi_cadre: 'O' },
  ]),
]);

function contribute(...rows: readonly (readonly string[])[]): Contribution {
  const header = [
    'Code ROME',
    'Transition Ecologique',
    'Transition Numérique',
    'Transition Démographique',
    'Emploi cadre ?',
    'Emploi réglementé ?',
  ];
  const recognised = tagsFichesHandler.recognise(openedWorkbook({ Tags: [header, ...rows] }));
  if (!recognised) throw new Error('it was not recognised');
  return tagsFichesHandler.contribute(recognised, release);
}

function tagsOf({ tables }: Contribution, code: string): object | undefined {
  const table = tables.get('referentiel_code_rome');
  const columns = ['code_rome', 'transition_eco', 'transition_num', 'emploi_cadre', 'emploi_reglemente'] as const;
  return table && recordsOf(table, ...columns).find(({ code_rome }) => code_rome === code);
}

describe('the workbook of tags', () => {
  it.each([
    ['OUI', 'Non'],
    ['O', 'n'],
    ['VRAI', 'FAUX'],
    ['true', 'false'],
    ['1', '0'],
  ])('reads %s and %s, and codes in small letters', (yes, no) => {
    const contribution = contribute([' m1805 ', 'emploi vert', yes, '', no, yes]);
    expect(contribution.adds).toEqual(['4 tags of 1 fiches updated']);
    expect(tagsOf(contribution, 'M1805')).toMatchObject({
      transition_eco: 'Emploi Vert',
      transition_num: 'O',
      emploi_cadre: 'N',
      emploi_reglemente: 'O',
    });
    expect(tagsOf(contribution, 'M1806')).toMatchObject({ transition_eco: 'Emploi Blanc', transition_num: 'N' });
  });

  it('leaves a word that is no value alone, applies the others, and tells how many rows hold it', () => {
    const contribution = contribute(
      ['M1805', 'Emploi turquoise', 'Oui', '', '', ''],
      ['M1806', 'Emploi turquoise', '', '', '', ''],
    );
    expect(tagsOf(contribution, 'M1805')).toMatchObject({ transition_eco: 'Emploi Blanc', transition_num: 'O' });
    expect(contribution.unlinked).toEqual([
      {
        what: 'words that are no value of their tag, and say nothing',
        rows: new Map([['"Emploi turquoise" in « Transition Ecologique », from line 2', 2]]),
      },
    ]);
  });

  it('says so when none of its codes is a fiche', () => {
    expect(contribute(['Z9999', '', 'Oui', '', '', '']).adds).toEqual([
      'nothing: none of its codes is a fiche of the release',
    ]);
  });
});
