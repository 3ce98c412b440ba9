import type { ReactNode } from 'react';
import { gendersOf } from '../../texts/labels';

interface Neighbour {
  readonly nombre: number;
  readonly metier: { readonly code: string; readonly libelle: string };
}

interface PartageNetworkProps {
  readonly centre: string;
  /** The nearest first. */
  readonly around: readonly Neighbour[];
}

const size = { width: 620, height: 420 };
const middle = { x: size.width / 2, y: size.height / 2 };
/** How far the nearest and the farthest are from the middle. */
const radius = { least: 95, most: 165 };

/** The list drawn: the more is shared, the nearer and the thicker. It says nothing that the list beside it does not. */
export function PartageNetwork({ centre, around }: PartageNetworkProps): ReactNode {
  if (around.length < 2) return null;
  const counts = around.map(({ nombre }) => nombre);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const nodes = around.map(({ nombre, metier }, index) => {
    const angle = (index / around.length) * 2 * Math.PI - Math.PI / 2;
    const nearness = most === least ? 0.5 : (nombre - least) / (most - least);
    const distance = radius.most - nearness * (radius.most - radius.least);
    const x = middle.x + 1.25 * distance * Math.cos(angle);
    const y = middle.y + distance * Math.sin(angle);
    return { code: metier.code, name: shortened(gendersOf(metier.libelle)), x, y, width: 1 + 4 * nearness };
  });
  return (
    <svg className="network" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {nodes.map(({ code, x, y, width }) => (
        <line key={code} x1={middle.x} y1={middle.y} x2={x} y2={y} strokeWidth={width} />
      ))}
      {nodes.map(({ code, name, x, y }) => (
        <g key={code}>
          <circle cx={x} cy={y} r="5" />
          <text x={x} y={y + (y < middle.y ? -10 : 19)} textAnchor="middle">
            {name}
          </text>
        </g>
      ))}
      <circle className="centre" cx={middle.x} cy={middle.y} r="9" />
      <text className="centre" x={middle.x} y={middle.y + 26} textAnchor="middle">
        {shortened(gendersOf(centre))}
      </text>
    </svg>
  );
}

/** Short enough to stand beside others. */
function shortened({ first, tail }: { readonly first: string; readonly tail: string }): string {
  const name = `${first} ${tail}`.trim();
  return name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name;
}
