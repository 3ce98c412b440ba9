import type { Drawing, Shape } from '../drawing';
import { textShape } from '../drawing';
import { usualTextWidth } from '../text/text-width';
import type { TextWidth } from '../text/text-width';
import { wrapLabel } from '../text/wrap-label';

/** What stands around, and how much it shares with the middle. */
export interface DrawnNeighbour {
  readonly label: string;
  /** 0 or more: the greater, the nearer and the thicker its line. */
  readonly value: number;
  /** The value as it is read, « 12 en commun ». */
  readonly told: string;
}

/** How a star is drawn. */
export interface EtoileLayout {
  readonly title: string;
  /** Of the drawing, 320 or more. */
  readonly width: number;
  /** Whether the title and what the answer says of itself are part of the drawing, as a file wants them. False when left out. */
  readonly framed?: boolean;
  readonly foot?: string;
  readonly widthOf?: TextWidth;
}

const size = 13;
const lineHeight = 1.25;
/** Of a name: the last ends in an ellipsis when there would be more. */
const mostLines = 2;
/** How far a name stands from its point. */
const nameGap = 10;
/** From which cosine on a point is at a side, where its name stands beside it. */
const sideways = 0.05;
/** How high a star is to its width. */
const flatness = 0.86;
/** How far from the middle the least and the most near are, to the half of the width less that of a label. */
const reach = { least: 0.9, most: 1 };

/** One in the middle and others around it, from the top on as a clock goes; none right at the top, where names would meet. */
export function layoutEtoile(centre: string, around: readonly DrawnNeighbour[], layout: EtoileLayout): Drawing {
  const width = Math.max(320, layout.width);
  const widthOf = layout.widthOf ?? usualTextWidth;
  const labelWidth = width / 3.6;
  const head: Shape[] = layout.framed
    ? [textShape(layout.title, 16, 34, { size: 18, bold: true, anchor: 'start' })]
    : [];
  const top = layout.framed ? 48 : 0;
  const middle = { x: width / 2, y: top + (width * flatness) / 2 };
  const far = {
    x: width / 2 - labelWidth - nameGap - 4,
    y: (width * flatness) / 2 - (mostLines * lineHeight + 1) * size,
  };
  const [least, most] = [Math.min(...around.map(({ value }) => value)), Math.max(...around.map(({ value }) => value))];
  const placed = around.map((neighbour, index) => {
    const nearness = most === least ? 0.5 : (neighbour.value - least) / (most - least);
    const distance = reach.most - nearness * (reach.most - reach.least);
    const angle = ((index + 0.5) / around.length) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [middle.x + far.x * distance * Math.cos(angle), middle.y + far.y * distance * Math.sin(angle)];
    return { ...neighbour, x, y, thickness: 1 + 4 * nearness, side: sideOf(Math.cos(angle)) };
  });
  const name = ({ label, x, y, side }: (typeof placed)[number]): Shape[] => {
    const lines = wrapLabel(label, { size, bold: false, maxWidth: labelWidth, maxLines: mostLines }, widthOf);
    const height = (lines.length - 1) * size * lineHeight;
    const first = side !== 'middle' ? y + size * 0.36 - height / 2 : y < middle.y ? y - 11 - height : y + 20;
    const beside = side === 'middle' ? 0 : side === 'start' ? nameGap : -nameGap;
    return lines.map((line, index) =>
      textShape(line, x + beside, first + index * size * lineHeight, { size, bold: false, anchor: side }),
    );
  };
  const own = wrapLabel(centre, { size, bold: true, maxWidth: labelWidth, maxLines: mostLines }, widthOf).map(
    (line, index) =>
      textShape(line, middle.x, middle.y + 24 + index * size * lineHeight, { size, bold: true, anchor: 'middle' }),
  );
  const bottom = top + width * flatness;
  const foot = layout.framed && layout.foot !== undefined ? [layout.foot] : [];
  return {
    width,
    height: Math.ceil(bottom + foot.length * 32),
    title: layout.title,
    description: around.map(({ label, told }, index) => `${index + 1}. ${label} : ${told}.`).join(' '),
    shapes: [
      ...head,
      ...placed.map(({ x, y, thickness }): Shape => ({
        kind: 'line',
        x1: middle.x,
        y1: middle.y,
        x2: x,
        y2: y,
        thickness,
        tone: 'soft',
      })),
      ...placed.map(({ x, y }): Shape => ({ kind: 'circle', cx: x, cy: y, r: 5, fill: 'accent' })),
      { kind: 'circle', cx: middle.x, cy: middle.y, r: 9, fill: 'accent' },
      ...placed.flatMap(name),
      ...own,
      ...foot.map((text) => textShape(text, 16, bottom + 18, { size, bold: false, anchor: 'start', tone: 'muted' })),
    ],
  };
}

/** Where the name of a point stands: beside it, or above or beneath. */
function sideOf(cosine: number): 'start' | 'middle' | 'end' {
  if (Math.abs(cosine) < sideways) return 'middle';
  return cosine > 0 ? 'start' : 'end';
}
