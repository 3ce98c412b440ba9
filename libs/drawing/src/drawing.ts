/** The colours that tell aires apart, those of the largest first. */
export const aireTones = [
  'aire-1',
  'aire-2',
  'aire-3',
  'aire-4',
  'aire-5',
  'aire-6',
  'aire-7',
  'aire-8',
  'aire-9',
  'aire-10',
] as const;
export type AireTone = (typeof aireTones)[number];

/** What a colour is for; a page and a file each have their own colours for it. */
export type Tone = 'ink' | 'muted' | 'accent' | 'soft' | 'rule' | 'paper' | AireTone;

/** A straight line with round ends. */
export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly tone: Tone;
}

/** A disc, or a ring when its edge has a tone of its own. */
export interface CircleShape {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: Tone;
  readonly edge?: Tone;
}

/** A rectangle with round corners. */
export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Tone;
  readonly edge?: Tone;
}

/** One line of text; `y` is that of its base line. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: Tone;
}

/** A part of a drawing; later shapes lie above earlier ones. */
export type Shape = LineShape | CircleShape | RectShape | TextShape;

/** A drawing in user units, one of which is a CSS pixel; nothing lies outside 0…width, 0…height. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, in one French line. */
  readonly title: string;
  /** The same content in French sentences, for those who do not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** Several runs of shapes moved down together. */
export function movedDown(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape) => {
    switch (shape.kind) {
      case 'line':
        return { ...shape, y1: shape.y1 + by, y2: shape.y2 + by };
      case 'circle':
        return { ...shape, cy: shape.cy + by };
      default:
        return { ...shape, y: shape.y + by };
    }
  });
}

/** One line of text whose base line is at a place, in ink where no other tone is given. */
export function textShape(
  text: string,
  x: number,
  y: number,
  { tone = 'ink', ...style }: Pick<TextShape, 'size' | 'bold' | 'anchor'> & Partial<Pick<TextShape, 'tone'>>,
): TextShape {
  return { kind: 'text', x, y, text, tone, ...style };
}
