import type { ReactNode } from 'react';
import { feminineForm } from '../texts/feminine-form';
import './metier-label.css';

interface MetierLabelProps {
  /** The label as the nomenclature writes it. */
  readonly libelle: string;
}

/** A label in its two genders, whole as ROME writes it: the second form in a lighter hand, so that an eye takes one and a search finds both. */
export function MetierLabel({ libelle }: MetierLabelProps): ReactNode {
  const form = feminineForm(libelle);
  if (form === undefined) return libelle;
  return (
    <>
      {form.before}
      <span className="second-gender">{form.feminine}</span>
      {form.after}
    </>
  );
}
