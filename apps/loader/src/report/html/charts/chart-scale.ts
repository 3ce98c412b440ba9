/** Width of every chart, in the unit of its drawing. */
export const chartWidth = 720;

/** Coordinates to a hundredth: enough for any screen, and the same text on any machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
