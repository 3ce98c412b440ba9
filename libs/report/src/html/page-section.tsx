import type { ComponentChildren, VNode } from 'preact';

/** What a section of the page begins with. */
export interface PageSectionProps {
  /** What the table of contents leads to. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A section of the page under its own heading, which names it for screen readers. */
export function PageSection({ id, title, children }: PageSectionProps): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{title}</h2>
      {children}
    </section>
  );
}
