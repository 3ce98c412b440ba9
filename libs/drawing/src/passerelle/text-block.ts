import type { Shape, Tone } from '../drawing';
import { movedDown } from '../drawing';
import { wrapLabel } from '../text/wrap-label';
import type { Measures } from './measures';

/** Shapes from y = 0 on, and how much room they take. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How a text is set, from where on. */
export interface TextStyle {
  readonly x: number;
  /** That of the body when left out. */
  readonly width?: number;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: Tone;
  readonly maxLines?: number;
}

const lineHeight = 1.3;

/** A text in as many lines as it needs. */
export function textBlock(text: string, style: TextStyle, { bodyWidth, widthOf }: Measures): Block {
  const { x, width, size, bold, tone, maxLines } = style;
  const lines = wrapLabel(text, { size, bold, maxWidth: width ?? bodyWidth, maxLines }, widthOf);
  return {
    height: lines.length * size * lineHeight,
    shapes: lines.map((line, index) => ({
      kind: 'text',
      x,
      y: size + index * size * lineHeight,
      text: line,
      size,
      bold,
      anchor: 'start',
      tone,
    })),
  };
}

/** Blocks one under the other, the first at `top`; the height is that of them all, `top` included. */
export function stacked(blocks: readonly Block[], top: number): Block {
  const shapes: Shape[] = [];
  let height = top;
  for (const block of blocks) {
    shapes.push(...movedDown(block.shapes, height));
    height += block.height;
  }
  return { height, shapes };
}
