import type { VNode } from 'preact';

/** Where lines of text stand: around a height, or from it on. */
export interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the lines together. */
  readonly y: number;
  /** On which side of `x` they are. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Lines of text, one below the other, around a height. */
export function TextLines({ lines, x, y, anchor }: TextLinesProps): VNode {
  return (
    <text class={`label ${anchor}`} x={x} y={y}>
      {lines.map((line, number) => (
        <tspan x={x} dy={number === 0 ? `${-0.6 * (lines.length - 1)}em` : '1.2em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
