import type { ReactNode } from 'react';
import { useId } from 'react';
import './section.css';

interface SectionProps {
  readonly title: string;
  /** How much there is of it, beside the title. */
  readonly amount?: string;
  /** What a link within the page leads to it by. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page that has a name: a region, which a reader of screens lists. */
export function Section({ title, amount, id, children }: SectionProps): ReactNode {
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading} id={id}>
      <div className="part-head">
        <h2 id={heading}>{title}</h2>
        {amount !== undefined && <span className="muted number">{amount}</span>}
      </div>
      {children}
    </section>
  );
}
