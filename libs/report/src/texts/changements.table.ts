import type { Changement, LabelReader } from '@rome-graph/domain';
import type { ReportTable } from './table';

const columns = [
  'type',
  'nature',
  'sujet',
  'libelle',
  'attribut',
  'cible',
  'code_cible',
  'libelle_cible',
  'ancien',
  'nouveau',
] as const;

type ChangementRow = ReportTable<(typeof columns)[number]>['rows'][number];

/** Every change on a row of its own, and every link that was gained, lost or changed as well. */
export function changementsTable(
  changements: readonly Changement[],
  labels: LabelReader,
): ReportTable<(typeof columns)[number]> {
  return { name: 'Changements', columns, rows: changements.flatMap((changement) => rowsOf(changement, labels)) };
}

function rowsOf(changement: Changement, labels: LabelReader): ChangementRow[] {
  const { type, nature, sujet, libelle, attribut, cible, ancien, nouveau } = changement;
  const subject = { type, nature, sujet, libelle, attribut, cible };
  const [first = null, second = null] = [ancien[0], nouveau[0]];
  if (cible === null || type === 'DEPLACE') {
    return [{ ...subject, code_cible: null, libelle_cible: null, ancien: first, nouveau: second }];
  }
  const { anciennesValeurs, nouvellesValeurs } = changement;
  return (type === 'DELIE' ? ancien : nouveau).map((code, index) => ({
    ...subject,
    code_cible: code,
    libelle_cible: labels(cible, code),
    ancien: anciennesValeurs?.[index] ?? null,
    nouveau: nouvellesValeurs?.[index] ?? null,
  }));
}
