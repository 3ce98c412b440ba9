import type { ReactNode } from 'react';
import { gendersOf } from '../texts/labels';
import './metier-label.css';

interface MetierLabelProps {
  /** The label as the nomenclature writes it. */
  readonly libelle: string;
}

/** A label in its two genders, whole as ROME writes it: the second form in a lighter hand, so that an eye takes one and a search finds both. */
export function MetierLabel({ libelle }: MetierLabelProps): ReactNode {
  const { first, second, tail } = gendersOf(libelle);
  if (second === undefined) return libelle;
  return (
    <>
      {first}
      <span className="second-gender"> / {second}</span>
      {tail !== '' && ` ${tail}`}
    </>
  );
}
