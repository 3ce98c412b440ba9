import type { AireTone, Drawing, Shape } from '../drawing';
import { aireTones, textShape } from '../drawing';
import { compte } from '../text/french-numbers';
import { usualTextWidth } from '../text/text-width';
import type { TextWidth } from '../text/text-width';
import { wrapLabel } from '../text/wrap-label';

/** A métier as a map places it; both axes are in the same unit, y upwards. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  /** Code of its aire, as 01. */
  readonly aire: string;
}

/** An aire as a legend tells it. */
export interface DrawnAire {
  readonly code: string;
  readonly libelle: string;
  /** How many métiers it has. */
  readonly taille: number;
}

/** How a map is drawn. */
export interface CarteLayout {
  readonly title: string;
  /** Of the drawing, 320 or more. */
  readonly width: number;
  /** What the answer says of itself, under the drawing. */
  readonly foot?: string;
  readonly widthOf?: TextWidth;
}

const margin = 16;
const head = 52;
const size = 13;
const columns = 2;
const columnGap = 24;
const rowHeight = 38;

/** The tone of an aire: the smaller ones, after those that have one of their own, share the last. */
export function toneOf(aire: string): AireTone {
  const last = aireTones.length - 1;
  const rank = Number(aire);
  return aireTones[Number.isInteger(rank) && rank >= 1 ? Math.min(last, rank - 1) : last] ?? 'aire-10';
}

/** All métiers as points of the colour of their aire, the number of each aire where its middle is, and the aires beneath. */
export function layoutCarte(
  metiers: readonly DrawnPoint[],
  aires: readonly DrawnAire[],
  { title, width: asked, foot, widthOf = usualTextWidth }: CarteLayout,
): Drawing {
  const width = Math.max(320, asked);
  const inner = width - 2 * margin;
  const place = placing(metiers, inner);
  const legendTop = head + place.height + 24;
  const columnWidth = (inner - columnGap) / columns;
  const legend = aires.flatMap(({ code, libelle, taille }, index): Shape[] => {
    const x = margin + (index % columns) * (columnWidth + columnGap);
    const y = legendTop + Math.floor(index / columns) * rowHeight;
    const text = `${code}. ${libelle} (${compte(taille, 'métier', 'métiers')})`;
    const lines = wrapLabel(text, { size, bold: false, maxWidth: columnWidth - 18, maxLines: 2 }, widthOf);
    return [
      { kind: 'circle', cx: x + 5, cy: y + size * 0.66, r: 5, fill: toneOf(code) },
      ...lines.map((line, row) =>
        textShape(line, x + 18, y + size + row * size * 1.25, { size, bold: false, anchor: 'start' }),
      ),
    ];
  });
  const bottom = legendTop + Math.ceil(aires.length / columns) * rowHeight;
  const footText: Shape[] =
    foot === undefined
      ? []
      : [textShape(foot, margin, bottom + size + 8, { size, bold: false, anchor: 'start', tone: 'muted' })];
  return {
    width,
    height: Math.ceil(bottom + (foot === undefined ? 0 : 32) + margin / 2),
    title,
    description: aires
      .map(({ code, libelle, taille }) => `Aire ${code}, ${libelle} : ${compte(taille, 'métier', 'métiers')}.`)
      .join(' '),
    shapes: [
      textShape(title, margin, 34, { size: 18, bold: true, anchor: 'start' }),
      ...metiers.map((metier): Shape => ({ kind: 'circle', ...place.of(metier), r: 2.6, fill: toneOf(metier.aire) })),
      ...aires.flatMap(({ code }) => numberOf(code, metiers, place.of)),
      ...legend,
      ...footText,
    ],
  };
}

/** Where points go within a width: the map keeps its shape. */
function placing(points: readonly DrawnPoint[], inner: number) {
  const [left, right] = endsOf(points.map(({ x }) => x));
  const [low, high] = endsOf(points.map(({ y }) => y));
  const scale = inner / Math.max(right - left, Number.EPSILON);
  return {
    height: (high - low) * scale,
    of: ({ x, y }: { readonly x: number; readonly y: number }) => ({
      cx: margin + (x - left) * scale,
      cy: head + (high - y) * scale,
    }),
  };
}

function endsOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 0];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** The number of an aire, on paper of its own, in the middle of its métiers. */
function numberOf(
  code: string,
  metiers: readonly DrawnPoint[],
  place: (at: { readonly x: number; readonly y: number }) => { readonly cx: number; readonly cy: number },
): Shape[] {
  const own = metiers.filter(({ aire }) => aire === code);
  if (own.length === 0) return [];
  const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
  const { cx, cy } = place({ x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) });
  return [
    { kind: 'circle', cx, cy, r: 12, fill: 'paper', edge: toneOf(code) },
    textShape(code, cx, cy + size * 0.36, { size, bold: true, anchor: 'middle' }),
  ];
}
