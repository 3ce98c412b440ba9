import { fiches, official, openedText, openedWorkbook, releaseOf } from '../../test/support/documents';
import { correspondancesHandler } from './correspondances.handler';
import type { Contribution, OpenedFile } from './document';

const header = 'nomenclature;version;code;libelle;code ROME ou OGR;sens;source';
const release = releaseOf([
  fiches('D1106', 'M1805'),
  official('referentiel_appellation', [{ code_ogr: '38444' }, { code_ogr: '14056' }]),
]);

const file = (...lines: string[]): OpenedFile => openedText([header, ...lines].join('\n'), 'correspondances.csv');

function contributed(opened: OpenedFile): Contribution {
  const recognised = correspondancesHandler.recognise(opened);
  if (!recognised) throw new Error('not recognised');
  return correspondancesHandler.contribute(recognised, release);
}

describe('correspondances.csv', () => {
  const opened = file(
    'PCS;2020;388a;Ingénieurs en informatique;M1805;large;Essai',
    'PCS;2020;388a;Ingénieurs en informatique;38444;;Essai',
    'PCS;2003;388a;Ingénieurs en études;m1805;>;',
    'ESCO;1.2;http://example.org/occupation/1;software developer;M1805;=;',
    'Liste régionale;;01;Sans équivalent;;;',
  );

  it('gives a code to each edition of each nomenclature, also one that corresponds to nothing', () => {
    expect(correspondancesHandler.recognise(opened)).toMatchObject({
      version: 'ESCO 1.2, Liste régionale, PCS 2003, PCS 2020',
      rows: 5,
    });
    const { tables, adds } = contributed(opened);
    expect(tables.get('code_externe')?.rows).toEqual([
      ['PCS|2020|388a', 'PCS', '2020', '388a', 'Ingénieurs en informatique'],
      ['PCS|2003|388a', 'PCS', '2003', '388a', 'Ingénieurs en études'],
      [
        'ESCO|1.2|http://example.org/occupation/1',
        'ESCO',
        '1.2',
        'http://example.org/occupation/1',
        'software developer',
      ],
      ['Liste régionale||01', 'Liste régionale', '', '01', 'Sans équivalent'],
    ]);
    expect(adds).toEqual([
      '1 codes of ESCO 1.2',
      '1 codes of Liste régionale',
      '1 codes of PCS 2003',
      '1 codes of PCS 2020',
      '4 links CORRESPOND_A',
    ]);
  });

  it('leads codes ROME to fiches and codes OGR to appellations, with what is said of the two', () => {
    const { tables } = contributed(opened);
    expect(tables.get('code_externe_metier')?.rows).toEqual([
      ['PCS|2020|388a', 'M1805', 'large', 'Essai'],
      ['PCS|2003|388a', 'M1805', 'large', ''],
      ['ESCO|1.2|http://example.org/occupation/1', 'M1805', 'exact', ''],
    ]);
    expect(tables.get('code_externe_appellation')?.rows).toEqual([['PCS|2020|388a', '38444', '', 'Essai']]);
  });

  it('keeps the line of each link, for what a load says of it, and one of lines that say the same', () => {
    const { tables } = contributed(file('PCS;2020;1;;D1106;;', 'PCS;2020;1;;D1106;;', 'PCS;2020;2;;D1106;proche;'));
    const links = tables.get('code_externe_metier');
    expect(links?.rows.map((_, row) => links.lineOf(row))).toEqual([2, 4]);
  });

  it('reports codes that are in no release', () => {
    const { unlinked } = contributed(
      file('PCS;2020;1;;Z9999;;', 'PCS;2020;2;;999;;', 'PCS;2020;3;;D1106;;', 'PCS;2020;4;;999;;'),
    );
    expect(unlinked).toEqual([
      {
        what: 'ROME or OGR codes that are no fiche and no appellation of the release',
        rows: new Map([
          ['999', 2],
          ['Z9999', 1],
        ]),
        linked: 1,
      },
    ]);
  });

  it('keeps the first label of a code, and reports the others', () => {
    const { tables, agreements } = contributed(file('PCS;2020;1;Un;D1106;;', 'PCS;2020;1;Deux;M1805;;'));
    expect(tables.get('code_externe')?.rows).toEqual([['PCS|2020|1', 'PCS', '2020', '1', 'Un']]);
    expect(agreements).toMatchObject([
      { compared: 1, agree: 0, disagreements: [{ code: 'PCS|2020|1', here: 'Deux' }] },
    ]);
  });

  it.each([
    ['=', 'exact'],
    ['Étroit', 'étroit'],
    ['etroit', 'étroit'],
    ['PLUS_LARGE', 'large'],
    ['~', 'proche'],
    ['<', 'étroit'],
  ])('reads the sens %s as %s', (written, meant) => {
    expect(contributed(file(`PCS;2020;1;;D1106;${written};`)).tables.get('code_externe_metier')?.rows[0]?.[2]).toBe(
      meant,
    );
  });

  it('names every bad line by line and column', () => {
    expect(() =>
      correspondancesHandler.recognise(
        file(
          'PCS;2020;1;;D1106;;',
          ';2020;2;;D1106;;',
          'PCS;2020;;;D1106;;',
          'PCS;2020;3;;D11O6;vague;',
          'P|S;2020;4;;;;',
        ),
      ),
    ).toThrow(
      [
        'correspondances.csv, line 3, column "nomenclature": is empty: name the nomenclature',
        '  line 4, column "code": is empty: give the code, or remove the line',
        '  line 5, column "code ROME ou OGR": "D11O6" is neither a code ROME, as M1805, nor a code OGR, which is a number',
        '  line 5, column "sens": "vague" is none of exact (=), large (>), étroit (<), proche (~); leave it empty where nobody has said',
        '  line 6, column "nomenclature": "P|S" holds |, which no name may',
      ].join('\n'),
    );
  });

  it('names ten bad cells, and counts the others', () => {
    const lines = Array.from({ length: 13 }, () => 'PCS;2020;;;D1106;;');
    expect(() => correspondancesHandler.recognise(file(...lines))).toThrow(
      /line 11, column "code"[^\n]*\n {2}and 3 more$/,
    );
  });

  it('is read from a workbook as well, and needs neither labels, sens nor source', () => {
    const book = openedWorkbook({
      Feuil1: [
        ['Nomenclature', 'Version', 'Code', 'Code ROME'],
        ['SOC', '2018', '15-1252', 'M1805'],
      ],
    });
    expect(contributed(book).tables.get('code_externe')?.rows).toEqual([
      ['SOC|2018|15-1252', 'SOC', '2018', '15-1252', ''],
    ]);
  });

  it('is no other table of codes', () => {
    expect(correspondancesHandler.recognise(openedText('code;libelle\n1;x\n'))).toBeUndefined();
  });
});
