import type { ReactNode } from 'react';
import './states.css';

/** While an answer is on its way: nothing for an instant, then a word. */
export function Loading(): ReactNode {
  return (
    <p className="loading" role="status">
      Un instant…
    </p>
  );
}
