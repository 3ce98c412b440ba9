import { documents as known } from '@rome-graph/domain';
import { certifInfoRow, fiches, official, openedText, openedWorkbook, releaseOf } from '../../test/support/documents';
import { certifInfoHandler } from './certif-info.handler';
import { completeRelease, requireDeclaredTables } from './complete-release';
import type { DocumentHandler, OpenedFile, RecognisedDocument } from './document';
import { fap2021Handler } from './fap-2021.handler';
import { romeFormacodeHandler } from './rome-formacode.handler';

const recognised = (handler: DocumentHandler, opened: OpenedFile): RecognisedDocument => {
  const document = handler.recognise(opened);
  if (!document) throw new Error('not recognised');
  return document;
};

describe('completeRelease', () => {
  const release = releaseOf([fiches('M1805'), official('themes', [])]);
  const fap = recognised(fap2021Handler, openedText('fap_2021;intitule_fap;rome\nA0X42;Bûcherons;M1805\n'));
  const certifInfo = recognised(
    certifInfoHandler,
    openedText(certifInfoRow({ Code_Diplome: '12', Code_FormaCode: '24054' })),
  );
  const formacode = recognised(
    romeFormacodeHandler,
    openedWorkbook({
      'ROME 26M06 - Formacode V14': [
        ['Code ROME', 'Libellé ROME', '', 'Formacode', 'Libellé Formacode'],
        ['M1805', 'x', '', '31054', 'Informatique'],
      ],
    }),
  );

  it('leaves the export as it is without documents', () => {
    expect(completeRelease(release, []).tables).toEqual(release.tables);
  });

  it('adds the tables of a document to those of the export', () => {
    const { tables, documents } = completeRelease(release, [fap]);
    expect([...tables.keys()]).toEqual(['referentiel_code_rome', 'themes', 'fap', 'fap_metier']);
    expect(documents.map(({ contribution }) => contribution.adds)).toEqual([['1 FAP of 2021', '1 links REGROUPE']]);
  });

  it('takes of a document the tables that its declaration names, and no other', () => {
    for (const document of [fap, certifInfo, formacode]) {
      const [{ contribution } = { contribution: undefined }] = completeRelease(release, [document]).documents;
      // Labels of ROME 3 are in no row of these.
      const declared = document.document.tables.filter((table) => table !== 'libelle_rome3');
      expect([...(contribution?.tables.keys() ?? [])].sort()).toEqual([...declared].sort());
    }
    const undeclared = { ...known.fap2021, tables: [] };
    expect(() => requireDeclaredTables(undeclared, ['fap'])).toThrow(
      'fap_2021_rome makes the table fap, which its declaration does not name',
    );
    expect(() => requireDeclaredTables(undeclared, ['themes'])).not.toThrow();
  });

  it('puts the rows of two documents that make one table together, in whichever order they come', () => {
    const forward = completeRelease(release, [certifInfo, formacode]);
    const backward = completeRelease(release, [formacode, certifInfo]);
    expect(forward.tables.get('formacode')?.rows).toEqual([
      ['31054', 'Informatique'],
      ['24054', 'x'],
    ]);
    expect(backward.tables.get('formacode')?.rows).toEqual(forward.tables.get('formacode')?.rows);
    expect(backward.documents.map(({ recognised: { document } }) => document)).toEqual([
      known.romeFormacode,
      known.certifInfo,
    ]);
  });
});
