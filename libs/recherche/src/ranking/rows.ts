import { labelKinds } from '../index-parts/label-table';
import type { SearchParts } from '../index-parts/search-parts';
import { ways } from '../query/slot';
import type { ChampTrouve, Found } from '../result';

/** Something found, before it is written out. */
export interface Row {
  /** Number of the element. */
  readonly element: number;
  /** Number of the label that answers; -1 when its code or its contents do. */
  readonly label: number;
  readonly score: number;
  readonly by: 'CODE' | 'LABEL' | 'CONTENTS';
}

/** The best row first: those that are to stand last, then by score, then by code. */
export function orderOf({ elements }: SearchParts, isLast: (row: Row) => boolean): (a: Row, b: Row) => number {
  return (a, b) => {
    const order = Number(isLast(a)) - Number(isLast(b)) || b.score - a.score;
    return order || (elements[a.element]!.code < elements[b.element]!.code ? -1 : 1);
  };
}

/** Writes out a row. @param answers every way in which its label answers, together */
export function foundOf(row: Row, answers: number, parts: SearchParts): Found {
  const { elements, labels } = parts;
  const { type, code, libelle, metier, metiers } = elements[row.element]!;
  const named = elements[row.label === -1 ? row.element : labels.elements[row.label]!]!;
  return {
    type,
    code,
    libelle,
    libelleTrouve: row.label === -1 ? libelle : labels.texts[row.label]!,
    metier: metiers?.length === 1 ? metiers[0]! : metier,
    peuUsitee: named.peuUsitee ?? false,
    champ: champOf(row, answers, type !== named.type, parts),
    approximatif: (answers & ways.MISTYPED) !== 0,
  };
}

function champOf({ by, label }: Row, answers: number, byOther: boolean, { labels }: SearchParts): ChampTrouve {
  if (by === 'CODE') return 'CODE';
  if (by === 'CONTENTS') return 'CONTENU';
  if (answers & ways.SYNONYM) return 'SYNONYME';
  if (answers & ways.SIGLE) return 'SIGLE';
  if (labels.kinds[label] === labelKinds.FORMER) return 'ANCIEN_NOM';
  return byOther ? 'APPELLATION' : 'LIBELLE';
}
