import { fiches, openedText, openedWorkbook, releaseOf } from '../../test/support/documents';
import type { DocumentHandler, OpenedFile, RecognisedDocument } from './document';
import { fap2021Handler } from './fap-2021.handler';
import { romeIscoHandler } from './rome-isco.handler';

const recognised = (handler: DocumentHandler, opened: OpenedFile): RecognisedDocument => {
  const document = handler.recognise(opened);
  if (!document) throw new Error('not recognised');
  return document;
};
const fap = recognised(
  fap2021Handler,
  openedText(
    'fap_2021;intitule_fap;rome;intitule_rome\nA0X42;Bûcherons;A1201;Bûcheronnage\nA1X41;Jardiniers;A1203;Espaces verts\n',
  ),
);
const iscoOf = (label: string): RecognisedDocument =>
  recognised(
    romeIscoHandler,
    openedWorkbook({
      Feuil1: [
        ['Code ROME', label, 'Code ISCO08', 'Libellé codes ISCO08'],
        ['A1203', 'Entretien des espaces verts', '6113', 'Jardiniers'],
      ],
    }),
  );
const isco = iscoOf('Libellé codes ROME');
const release = (...documents: RecognisedDocument[]): ReturnType<typeof releaseOf> =>
  releaseOf([fiches('A1201', 'A1203', 'A1204<A1203', 'A1301')], documents);

describe('the labels of ROME 3', () => {
  it('go to each fiche that came from there', () => {
    const { tables } = fap2021Handler.contribute(fap, release(fap));
    expect(tables.get('libelle_rome3')?.rows).toEqual([
      ['A1201', 'Bûcheronnage'],
      ['A1203', 'Espaces verts'],
      ['A1204', 'Espaces verts'],
    ]);
  });

  it('are those of one document when two give them, whichever comes first, and how far they agree is told', () => {
    for (const given of [release(fap, isco), release(isco, fap)]) {
      expect(romeIscoHandler.contribute(isco, given).tables.get('libelle_rome3')?.rows).toEqual([
        ['A1203', 'Entretien des espaces verts'],
        ['A1204', 'Entretien des espaces verts'],
      ]);
      const { tables, agreements } = fap2021Handler.contribute(fap, given);
      expect(tables.has('libelle_rome3')).toBe(false);
      expect(agreements).toContainEqual({
        what: 'labels of ROME 3, against « Correspondance ROME 3 et ISCO-08 (classeur) »',
        compared: 1,
        agree: 0,
        disagreements: [{ code: 'A1203', here: 'Espaces verts', there: 'Entretien des espaces verts' }],
      });
    }
  });

  it('are those of the other document when the first lacks the column', () => {
    const without = iscoOf('Remarque');
    expect(fap2021Handler.contribute(fap, release(without, fap)).tables.get('libelle_rome3')?.rows).toHaveLength(3);
    expect(romeIscoHandler.contribute(without, release(without, fap)).tables.has('libelle_rome3')).toBe(false);
  });
});
