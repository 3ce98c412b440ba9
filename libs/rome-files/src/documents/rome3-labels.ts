import { documents } from '@rome-graph/domain';
import type { Row } from '../tables/official-table';
import { AgreementCounter } from './agreement';
import type { Contribution, RecognisedDocument, ReleaseContext } from './document';
import { LabelRegistry } from './label-registry';
import { releaseCodes } from './release-codes';
import { complementTable, recordsOf } from './table-records';

/** The documents that repeat the label of each code of ROME 3 that they name; the first that is there gives them. */
const givers = [documents.romeIsco, documents.fap2021];

/**
 * What a document says of the labels of ROME 3: one for each fiche that came from there, when no document before it in
 * `givers` says so; else how far it agrees with that document.
 */
export function rome3Labels(
  document: RecognisedDocument,
  release: ReleaseContext,
): Pick<Contribution, 'tables' | 'agreements'> {
  const own = labelsIn(document);
  const giver = giverIn(release) ?? document;
  if (giver.document !== document.document) {
    const agreement = new AgreementCounter(`labels of ROME 3, against « ${giver.document.libelle} »`);
    const others = labelsIn(giver).labels();
    for (const [code, label] of own.labels()) {
      const other = others.get(code);
      if (other !== undefined) agreement.compare(code, label, other);
    }
    return { tables: new Map(), agreements: [agreement.result()] };
  }
  if (own.labels().size === 0) return { tables: new Map(), agreements: [] };
  const { byParent } = releaseCodes(release);
  const rows = [...own.labels()].flatMap(([code, label]) =>
    (byParent.get(code) ?? []).map((fiche): Row => [fiche, label]),
  );
  return {
    tables: new Map([['libelle_rome3', complementTable('libelle_rome3', document.file.origin, rows)]]),
    agreements: [own.agreement('labels of one code of ROME 3, from row to row')],
  };
}

function giverIn({ documents: given }: ReleaseContext): RecognisedDocument | undefined {
  const inOrder = givers.flatMap((each) => given.filter(({ document }) => document === each));
  return inOrder.find((document) => labelsIn(document).labels().size > 0);
}

/** The labels of codes of ROME 3; a document may lack the column that holds them. */
function labelsIn({ tables }: RecognisedDocument): LabelRegistry {
  const registry = new LabelRegistry();
  for (const table of tables.values()) {
    for (const { code_rome, libelle_rome } of recordsOf(table, 'code_rome', 'libelle_rome')) {
      if (code_rome !== '' && libelle_rome !== '') registry.add(code_rome, libelle_rome);
    }
  }
  return registry;
}
