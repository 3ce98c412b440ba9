import type { ReactNode } from 'react';
import { Link } from 'wouter';
import './chip.css';

interface ChipProps {
  /** Where it leads; it is no link without. */
  readonly href?: string;
  /** Whether it says something that matters more than the others; false by default. */
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A few words about something, as a tag. */
export function Chip({ href, strong = false, children }: ChipProps): ReactNode {
  const name = strong ? 'chip strong' : 'chip';
  if (href === undefined) return <span className={name}>{children}</span>;
  return (
    <Link href={href} className={name}>
      {children}
    </Link>
  );
}

/** Chips beside one another, as a list. */
export function Chips({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: readonly ReactNode[];
}): ReactNode {
  return (
    <ul className="chips" aria-label={label}>
      {children.map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
