import type { Contribution } from './document';
import { romeFormacodeHandler } from './rome-formacode.handler';
import { fiches, openedWorkbook, releaseOf } from '../../test/support/documents';

const header = ['Code ROME', 'Libellé ROME', 'Code OGR', 'Code Formacode', 'Libellé Formacode'];
const contribute = (sheet: string, rows: readonly (readonly string[])[]): Contribution => {
  const document = romeFormacodeHandler.recognise(openedWorkbook({ [sheet]: [header, ...rows] }));
  if (!document) throw new Error('not recognised');
  return romeFormacodeHandler.contribute(
    document,
    releaseOf([fiches('M1805', 'M1855<M1805', 'M1861<M1819')], [document]),
  );
};

describe('romeFormacodeHandler', () => {
  it('links the fiches of ROME 4 themselves', () => {
    const { tables, adds } = contribute('ROME 26M06 - Formacode V14', [
      ['M1805', 'Développeur', '1', '31054', 'Informatique'],
      ['M1855', 'Développeur web', '2', '31054', 'Informatique'],
    ]);
    expect(tables.get('formacode')?.rows).toEqual([['31054', 'Informatique']]);
    expect(tables.get('formacode_metier')?.rows).toEqual([
      ['M1805', '31054', 'non'],
      ['M1855', '31054', 'non'],
    ]);
    expect(adds).toEqual(['1 Formacode', '2 links PREPARE_PAR']);
  });

  it('reaches today’s fiches from the codes of ROME 3, when the sheet says so', () => {
    const { tables, unlinked } = contribute('ROME V3 - Formacode V13', [
      ['M1805', 'Études', '1', '31054', 'Informatique'],
      ['A9999', 'x', '2', '31054', 'Informatique'],
    ]);
    expect(tables.get('formacode_metier')?.rows).toEqual([
      ['M1805', '31054', 'oui'],
      ['M1855', '31054', 'oui'],
    ]);
    expect(unlinked).toEqual([
      { what: 'ROME codes that lead to no fiche of the release', rows: new Map([['A9999', 1]]), linked: 1 },
    ]);
  });

  it('reaches the heirs of a fiche that is gone', () => {
    const { tables } = contribute('ROME 26M06 - Formacode V14', [['M1819', 'x', '1', '31054', 'Informatique']]);
    expect(tables.get('formacode_metier')?.rows).toEqual([['M1861', '31054', 'oui']]);
  });

  it('takes the column after the Formacode for its label when no header says so', () => {
    const document = romeFormacodeHandler.recognise(
      openedWorkbook({
        'ROME 26M06 - Formacode V14': [
          ['ROME', 'Intitulé', 'OGR', 'FORMACODE V14', 'Libellé'],
          ['M1805', 'Développeur', '1', '31054', 'Informatique'],
        ],
      }),
    );
    const contribution =
      document && romeFormacodeHandler.contribute(document, releaseOf([fiches('M1805')], [document]));
    expect(contribution?.tables.get('formacode')?.rows).toEqual([['31054', 'Informatique']]);
  });

  it('refuses what is no Formacode, with its place', () => {
    expect(() => contribute('ROME 26M06 - Formacode V14', [['M1805', 'x', '1', 'abc', 'Informatique']])).toThrow(
      'book.xlsx, sheet « ROME 26M06 - Formacode V14 », line 2, column "Code Formacode": "abc" is no Formacode',
    );
  });

  it('names the column that lacks', () => {
    const opened = openedWorkbook({ 'ROME 26M06 - Formacode V14': [['Code ROME', 'Libellé ROME', 'Code OGR']] });
    expect(() => romeFormacodeHandler.recognise(opened)).toThrow('column "Code Formacode"');
  });
});
