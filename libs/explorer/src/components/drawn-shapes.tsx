import type { Shape } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import './drawn-shapes.css';

/** The shapes of a drawing, in the colours of the page. */
export function DrawnShapes({ shapes }: { readonly shapes: readonly Shape[] }): ReactNode {
  return (
    <g className="drawn">
      {shapes.map((shape, index) => (
        <ShapeElement key={index} shape={shape} />
      ))}
    </g>
  );
}

function ShapeElement({ shape }: { readonly shape: Shape }): ReactNode {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, thickness, tone } = shape;
      return <line {...{ x1, y1, x2, y2 }} strokeWidth={thickness} className={`edge-${tone}`} />;
    }
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} className={classOf(shape)} />;
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return <rect {...{ x, y, width, height }} rx={radius} className={classOf(shape)} />;
    }
    case 'text': {
      const { x, y, size, bold, anchor, tone, text } = shape;
      return (
        <text
          {...{ x, y }}
          fontSize={size}
          fontWeight={bold ? 600 : 400}
          textAnchor={anchor}
          className={`fill-${tone}`}
        >
          {text}
        </text>
      );
    }
  }
}

function classOf({ fill, edge }: { readonly fill: string; readonly edge?: string }): string {
  return edge === undefined ? `fill-${fill}` : `fill-${fill} edge-${edge}`;
}
