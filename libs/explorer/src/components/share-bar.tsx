import type { ReactNode } from 'react';
import { percent } from '../texts/numbers';
import './share-bar.css';

interface ShareBarProps {
  /** From 0 to 1. */
  readonly share: number;
  /** What is longest; 1 by default. A list whose greatest share is small reads better against that one. */
  readonly of?: number;
}

/** A share as a number, and as a length beside others. */
export function ShareBar({ share, of = 1 }: ShareBarProps): ReactNode {
  return (
    <span className="share-bar">
      <span className="track" aria-hidden="true">
        <span className="length" style={{ inlineSize: `${Math.min(1, share / of) * 100}%` }} />
      </span>
      <span className="number">{percent(share)}</span>
    </span>
  );
}
