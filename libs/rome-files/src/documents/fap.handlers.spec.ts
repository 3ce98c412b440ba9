import { fap2009Handler, fap2009LabelsHandler } from './fap-2009.handler';
import { fap2021Handler, fap2021NomenclatureHandler } from './fap-2021.handler';
import type { DocumentHandler, OpenedFile, RecognisedDocument } from './document';
import { fiches, openedText, openedWorkbook, releaseOf } from '../../test/support/documents';

const recognised = (handler: DocumentHandler, opened: OpenedFile): RecognisedDocument => {
  const document = handler.recognise(opened);
  if (!document) throw new Error('not recognised');
  return document;
};
const release = (...documents: RecognisedDocument[]): ReturnType<typeof releaseOf> =>
  releaseOf([fiches('A1201', 'A1203', 'A1204<A1203')], documents);

describe('FAP 2009', () => {
  const table = recognised(
    fap2009Handler,
    openedText(
      `value $FAP9RSQ "A1201"="A0Z42" "A1203"="ZZZZZ" Other="ZZZZZ";
       value $FAP9RAQ "A12031","A12030" = "A1Z41" "A12034" = "A2Z70" Other="ZZZZZ";`,
      'passage.txt',
    ),
  );
  const labels = recognised(
    fap2009LabelsHandler,
    openedText(
      'value $FAP9_5L "A0Z42"="A0Z42 : Bûcherons" "A1Z41"="A1Z41 : Jardiniers" "A2Z70"="A2Z70 : Techniciens";',
      'intitules.txt',
    ),
  );

  it('groups the fiches that come from its codes of ROME 3, with the qualifications when they decide', () => {
    const { tables, adds } = fap2009Handler.contribute(table, release(table, labels));
    expect(tables.get('fap')?.rows).toEqual([
      ['A0Z42', 'Bûcherons', '2009'],
      ['A1Z41', 'Jardiniers', '2009'],
      ['A2Z70', 'Techniciens', '2009'],
    ]);
    expect(tables.get('fap_metier')?.rows).toEqual([
      ['A0Z42', 'A1201', ''],
      ['A1Z41', 'A1203', '0, 1'],
      ['A1Z41', 'A1204', '0, 1'],
      ['A2Z70', 'A1203', '4'],
      ['A2Z70', 'A1204', '4'],
    ]);
    expect(adds).toEqual(['3 FAP of 2009', '5 links REGROUPE']);
  });

  it('asks for its labels, which another file holds', () => {
    expect(() => fap2009Handler.contribute(table, release(table))).toThrow(
      'passage.txt: holds codes without labels; give « intitule_fap2009.txt » of the same edition as well',
    );
    expect(fap2009LabelsHandler.contribute(labels, release(labels)).adds).toEqual([
      'nothing by itself: it labels « passage_fap2009_romev3.txt »',
    ]);
  });

  it('refuses a table cut short', () => {
    expect(() => fap2009Handler.recognise(openedText('value $FAP9RSQ "A1201"="A0Z42";', 'passage.txt'))).toThrow(
      'passage.txt: looks like « Familles professionnelles (FAP 2009) et ROME 3 (formats SAS) », and the format $FAP9RAQ',
    );
  });
});

describe('FAP 2021', () => {
  const header = ['fap_2021', 'intitule_fap', 'rome', 'qualification', 'intitule_rome'];
  const rows = [
    ['A0X42', 'Bûcherons', 'A1201', '', 'Bûcheronnage'],
    ['A1X41', 'Jardiniers', 'A1203', '2', 'Espaces verts'],
    ['A1X41', 'Jardiniers', 'A1203', '', 'Espaces verts'],
  ];

  it.each([
    ['a workbook', openedWorkbook({ Feuil1: [header, ...rows] })],
    ['a CSV file', openedText([header, ...rows].map((row) => row.join(';')).join('\n'))],
  ])('is read from %s; a row for all qualifications wins', (_, opened) => {
    const table = recognised(fap2021Handler, opened);
    const { tables } = fap2021Handler.contribute(table, release(table));
    expect(tables.get('fap_metier')?.rows).toEqual([
      ['A0X42', 'A1201', ''],
      ['A1X41', 'A1203', ''],
      ['A1X41', 'A1204', ''],
    ]);
  });

  it('compares its labels with the nomenclature, at each of its levels', () => {
    const table = recognised(fap2021Handler, openedWorkbook({ Feuil1: [header, ...rows] }));
    const nomenclature = recognised(
      fap2021NomenclatureHandler,
      openedText(
        'Code FAP 22;Intitulé FAP 22;Code FAP 86;Intitulé FAP 86;Code FAP 228;Intitulé FAP 228;Code FAP 341;Intitulé FAP 341\n' +
          'A;Agriculture;A0X;Agriculteurs;A0X42;Bûcherons;A0X42b;Sylviculteurs\n',
      ),
    );
    const { agreements } = fap2021Handler.contribute(table, release(table, nomenclature));
    expect(agreements.at(-1)).toMatchObject({ compared: 2, agree: 1, disagreements: [{ code: 'A1X41', there: '' }] });
  });
});
