import type { Drawing, Shape } from '../drawing';
import { usualTextWidth } from '../text/text-width';
import type { TextWidth } from '../text/text-width';
import { wrapLabel } from '../text/wrap-label';

/** A row of a ranking. */
export interface DrawnRow {
  readonly label: string;
  /** What decides how long its bar is, 0 or more. */
  readonly value: number;
  /** The value as it is read, « 37 % » or « 12 items ». */
  readonly told: string;
}

/** How a ranking is drawn. */
export interface ClassementLayout {
  readonly title: string;
  /** Of the drawing, 320 or more. */
  readonly width: number;
  /** What the answer says of itself, under the drawing. */
  readonly foot?: string;
  readonly widthOf?: TextWidth;
}

const margin = 16;
const size = 14;
const lineHeight = 1.3;

/** Any ranked list: each row its label, its value and a bar as long as the value is to the greatest. */
export function layoutClassement(rows: readonly DrawnRow[], layout: ClassementLayout): Drawing {
  const width = Math.max(320, layout.width);
  const widthOf = layout.widthOf ?? usualTextWidth;
  const greatest = Math.max(0, ...rows.map(({ value }) => value));
  const shapes: Shape[] = [];
  let y = margin;
  const write = (
    text: string,
    style: { size: number; bold: boolean; tone: 'ink' | 'muted'; maxWidth: number },
  ): void => {
    for (const line of wrapLabel(text, style, widthOf)) {
      shapes.push({
        kind: 'text',
        x: margin,
        y: y + style.size,
        text: line,
        anchor: 'start',
        size: style.size,
        bold: style.bold,
        tone: style.tone,
      });
      y += style.size * lineHeight;
    }
  };
  const inner = width - 2 * margin;
  write(layout.title, { size: 18, bold: true, tone: 'ink', maxWidth: inner });
  y += 12;
  for (const { label, value, told } of rows) {
    const toldWidth = widthOf(told, size, true) + 12;
    shapes.push({
      kind: 'text',
      x: width - margin,
      y: y + size,
      text: told,
      anchor: 'end',
      size,
      bold: true,
      tone: 'ink',
    });
    write(label, { size, bold: false, tone: 'ink', maxWidth: inner - toldWidth });
    shapes.push(...barOf(greatest > 0 ? (value / greatest) * inner : 0, y + 5));
    y += 16;
  }
  if (layout.foot !== undefined) write(layout.foot, { size: 13, bold: false, tone: 'muted', maxWidth: inner });
  return {
    width,
    height: Math.ceil(y + margin),
    title: layout.title,
    description: rows.map(({ label, told }, index) => `${index + 1}. ${label} : ${told}.`).join(' '),
    shapes,
  };
}

function barOf(length: number, y: number): Shape[] {
  if (length <= 0) return [];
  const end = Math.max(margin + 2, margin + length - 2);
  return [{ kind: 'line', x1: margin + 2, y1: y, x2: end, y2: y, thickness: 4, tone: 'soft' }];
}
