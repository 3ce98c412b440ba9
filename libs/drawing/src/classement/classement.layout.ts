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

/** Rows that belong together. */
export interface DrawnGroup {
  /** What they are; nothing where there is one group. */
  readonly name?: string;
  readonly rows: readonly DrawnRow[];
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

/** Any ranked list, or several: each row its label, its value and a bar as long as the value is to the greatest of all. */
export function layoutClassement(groups: readonly DrawnGroup[], layout: ClassementLayout): Drawing {
  const width = Math.max(320, layout.width);
  const sheet = new Sheet(width - 2 * margin, layout.widthOf ?? usualTextWidth);
  const greatest = Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ value }) => value)));
  sheet.write(layout.title, { size: 18, bold: true, tone: 'ink' });
  sheet.space(12);
  for (const { name, rows } of groups) {
    if (name !== undefined) sheet.heading(name);
    for (const row of rows) sheet.row(row, greatest);
  }
  if (layout.foot !== undefined) sheet.write(layout.foot, { size: 13, bold: false, tone: 'muted' });
  return {
    width,
    height: Math.ceil(sheet.height + margin),
    title: layout.title,
    description: groups.map(sentencesOf).join(' '),
    shapes: sheet.shapes,
  };
}

function sentencesOf({ name, rows }: DrawnGroup): string {
  const told = rows.map(({ label, told: value }, index) => `${index + 1}. ${label} : ${value}.`).join(' ');
  return name === undefined ? told : `${name}. ${told}`;
}

interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly tone: 'ink' | 'muted';
  /** How wide it may be; all of the sheet when left out. */
  readonly maxWidth?: number;
}

/** A drawing that is written from top to bottom. */
class Sheet {
  readonly shapes: Shape[] = [];
  height = margin;

  constructor(
    private readonly width: number,
    private readonly widthOf: TextWidth,
  ) {}

  space(height: number): void {
    this.height += height;
  }

  write(text: string, { size: ofText, bold, tone, maxWidth = this.width }: Style): void {
    for (const line of wrapLabel(text, { size: ofText, bold, maxWidth }, this.widthOf)) {
      const y = this.height + ofText;
      this.shapes.push({ kind: 'text', x: margin, y, text: line, anchor: 'start', size: ofText, bold, tone });
      this.height += ofText * lineHeight;
    }
  }

  heading(name: string): void {
    this.space(8);
    this.write(name, { size: 15, bold: true, tone: 'ink' });
    this.space(8);
  }

  row({ label, value, told }: DrawnRow, greatest: number): void {
    const [x, y] = [margin + this.width, this.height + size];
    this.shapes.push({ kind: 'text', x, y, text: told, anchor: 'end', size, bold: true, tone: 'ink' });
    const maxWidth = this.width - this.widthOf(told, size, true) - 12;
    this.write(label, { size, bold: false, tone: 'ink', maxWidth });
    this.shapes.push(...barOf(greatest > 0 ? (value / greatest) * this.width : 0, this.height + 5));
    this.space(16);
  }
}

function barOf(length: number, y: number): Shape[] {
  if (length <= 0) return [];
  const end = Math.max(margin + 2, margin + length - 2);
  return [{ kind: 'line', x1: margin + 2, y1: y, x2: end, y2: y, thickness: 4, tone: 'soft' }];
}
