import type { Contribution, RecognisedDocument } from './document';
import { certifInfoHandler } from './certif-info.handler';
import { fiches, openedText, openedWorkbook, releaseOf } from '../../test/support/documents';
import { romeFormacodeHandler } from './rome-formacode.handler';

const header =
  'Code_Diplome;Libelle_Diplome;Libelle_Type_Diplome;Code_Niveau_Europeen;Date_MaJ;Code_FormaCode;Libelle_FormaCode;' +
  'Code_Rome_1;Code_Rome_2;Code_Rome_3;Code_Rome_4;Code_Rome_5;Code_Nsf;Code_RNCP;Code_RS;valideur;certificateur;Etat_Libelle';
const recognise = (...rows: string[]): RecognisedDocument => {
  const recognised = certifInfoHandler.recognise(openedText([header, ...rows].join('\n')));
  if (!recognised) throw new Error('not recognised');
  return recognised;
};
const contribute = (document: RecognisedDocument): Contribution =>
  certifInfoHandler.contribute(document, releaseOf([fiches('M1805', 'K1302', 'K1305<K1302')], [document]));
const rowsOf = (contribution: Contribution, table: 'certification' | 'formacode' | 'certification_metier'): unknown =>
  contribution.tables.get(table)?.rows;

const bts = '12;BTS;Brevet;5;03/02/2024;31054;Informatique;M1805;M1805;K1302;;;326;RNCP35;;Min;Rectorat;Publié';

describe('certifInfoHandler', () => {
  it('makes a certification, its métiers and its Formacode', () => {
    const contribution = contribute(recognise(bts));
    expect(rowsOf(contribution, 'certification')).toEqual([
      ['12', 'BTS', 'Brevet', '5', 'RNCP35', '', 'Publié', 'Min', 'Rectorat'],
    ]);
    expect(rowsOf(contribution, 'certification_metier')).toEqual([
      ['12', 'M1805'],
      ['12', 'K1302'],
    ]);
    expect(rowsOf(contribution, 'formacode')).toEqual([['31054', 'Informatique']]);
    expect(contribution.adds).toEqual(['1 certifications', '2 links PREPARE_A', '1 Formacode', '1 links DECRITE_PAR']);
  });

  it('gathers the rows of a certification, which differ by Formacode and code RS', () => {
    const contribution = contribute(
      recognise(
        bts.replace(';;Min', ';RS2;Min'),
        bts.replace(';;Min', ';RS1;Min').replace('31054;Informatique', '24054;Réseaux'),
      ),
    );
    expect(rowsOf(contribution, 'certification')).toEqual([
      ['12', 'BTS', 'Brevet', '5', 'RNCP35', 'RS1, RS2', 'Publié', 'Min', 'Rectorat'],
    ]);
    expect(contribution.tables.get('certification_formacode')?.rows).toEqual([
      ['12', '31054'],
      ['12', '24054'],
    ]);
  });

  it('reports the codes cut to the domaine, and links none of them', () => {
    const contribution = contribute(recognise(bts.replace('K1302', 'K1300')));
    expect(rowsOf(contribution, 'certification_metier')).toEqual([['12', 'M1805']]);
    expect(contribution.unlinked).toEqual([
      { what: 'ROME codes that are no fiche of the release', rows: new Map([['K1300', 1]]), linked: 1 },
    ]);
  });

  it('takes its date from its newest row', () => {
    expect(recognise(bts, bts.replace('03/02/2024', '28/06/2023').replace('12;', '13;')).version).toBe('2024-02-03');
  });

  it('refuses a certification that two rows describe otherwise', () => {
    expect(() => contribute(recognise(bts, bts.replace('BTS', 'BUT')))).toThrow(
      'file.csv, line 3, column "Libelle_Diplome": certification 12 as line 2, with another value ("BUT" here, "BTS" there)',
    );
  });

  it('leaves to ROME/Formacode the labels that it gives, and compares them', () => {
    const formacode = romeFormacodeHandler.recognise(
      openedWorkbook({
        'ROME 26M06 - Formacode V14': [
          ['Code ROME', 'Libellé ROME', '', 'Formacode', 'Libellé Formacode'],
          ['M1805', 'x', '', '31054', 'INFORMATIQUE'],
        ],
      }),
    );
    const document = recognise(bts);
    const all = formacode ? [document, formacode] : [document];
    const contribution = certifInfoHandler.contribute(document, releaseOf([fiches('M1805')], all));
    expect(rowsOf(contribution, 'formacode')).toEqual([]);
    expect(contribution.agreements.at(-1)?.disagreements).toEqual([
      { code: '31054', here: 'Informatique', there: 'INFORMATIQUE' },
    ]);
  });
});
