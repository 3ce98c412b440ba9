import { layoutEtoile } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { DrawnShapes } from '../../components/drawn-shapes';
import type { Neighbour } from './sharing-star';
import { starOf } from './sharing-star';

interface PartageNetworkProps {
  readonly centre: string;
  /** The nearest first. */
  readonly around: readonly Neighbour[];
}

/** The list drawn: the more is shared, the nearer and the thicker. It says nothing that the list beside it does not. */
export function PartageNetwork({ centre, around }: PartageNetworkProps): ReactNode {
  if (around.length < 2) return null;
  const { width, height, shapes } = layoutEtoile(centre, starOf(around), { title: '', width: 560 });
  return (
    <svg className="network" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <DrawnShapes shapes={shapes} />
    </svg>
  );
}
