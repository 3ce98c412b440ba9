/** Width of a chart that is scaled as a whole, in the unit of its drawing. */
export const chartWidth = 720;

/** Coordinates to a hundredth: enough for any screen, and the same text on any machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Where a shape stands across a chart as wide as the window lets it be, in hundredths of its width. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * The attributes of a rectangle that is so wide: the attributes draw it in a chart of 100 units, and the styles in one of any
 * width, since the attribute of a rectangle that a chart is compared by holds a number.
 */
export function across({ start, length }: Span): { x: number; width: number; style: string } {
  const [x, width] = [round(start), round(length)];
  return { x, width, style: `x:${x}%;width:${width}%` };
}
