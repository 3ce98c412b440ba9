import { movedDown } from '../drawing';
import { compte } from '../text/french-numbers';
import type { Shape } from '../drawing';
import type { DrawnItem, DrawnStep } from './drawn-passerelle';
import type { Measures } from './measures';
import { stacked, textBlock } from './text-block';
import type { Block } from './text-block';

const columnGap = 28;
const bulletWidth = 16;

/** What is held already and what is to be learnt, side by side where there is room. */
export function itemColumns(step: DrawnStep, heaviest: number, measures: Measures): Block {
  const { bodyX, bodyWidth, sideBySide } = measures;
  const width = sideBySide ? (bodyWidth - columnGap) / 2 : bodyWidth;
  const held = column(
    { some: 'Déjà tenu', none: 'Rien de tenu' },
    step.communs,
    step.nbCommuns,
    { x: bodyX, width },
    heaviest,
    measures,
  );
  const place = { x: sideBySide ? bodyX + width + columnGap : bodyX, width };
  const toLearn = column(
    { some: 'À apprendre', none: 'Rien à apprendre' },
    step.manquants,
    step.nbManquants,
    place,
    heaviest,
    measures,
  );
  if (sideBySide) return { height: Math.max(held.height, toLearn.height), shapes: [...held.shapes, ...toLearn.shapes] };
  return {
    height: held.height + toLearn.height,
    shapes: [...held.shapes, ...movedDown(toLearn.shapes, held.height)],
  };
}

interface Place {
  readonly x: number;
  readonly width: number;
}

function column(
  titles: { readonly some: string; readonly none: string },
  items: readonly DrawnItem[],
  count: number,
  place: Place,
  heaviest: number,
  measures: Measures,
): Block {
  const shown = items.slice(0, measures.items);
  const head = textBlock(
    count === 0 ? titles.none : `${titles.some} · ${count}`,
    { ...place, size: measures.smallSize, bold: true, tone: 'ink' },
    measures,
  );
  const rest = count - shown.length;
  const blocks = [
    { ...head, height: head.height + 6 },
    ...shown.map((item) => itemBlock(item, place, heaviest, measures)),
    ...(rest > 0 && shown.length > 0 ? [restBlock(rest, place, measures)] : []),
  ];
  return stacked(blocks, 8);
}

/** An item: its label, full point when it is coeur de métier, above a line as long as its weight. */
function itemBlock(
  { libelle, poids, coeurMetier }: DrawnItem,
  { x, width }: Place,
  heaviest: number,
  measures: Measures,
): Block {
  const { itemSize } = measures;
  const textWidth = width - bulletWidth;
  const style = {
    x: x + bulletWidth,
    width: textWidth,
    size: itemSize,
    bold: false,
    tone: 'ink',
    maxLines: 3,
  } as const;
  const label = textBlock(libelle, style, measures);
  return {
    height: label.height + 13,
    shapes: [
      {
        kind: 'circle',
        cx: x + 4,
        cy: itemSize * 0.68,
        r: 3.5,
        fill: coeurMetier ? 'accent' : 'paper',
        edge: coeurMetier ? 'accent' : 'rule',
      },
      ...label.shapes,
      ...weightLine(x + bulletWidth, label.height + 5, heaviest > 0 ? (poids / heaviest) * textWidth : 0),
    ],
  };
}

/** A line whose round ends lie within its length. */
function weightLine(x: number, y: number, length: number): Shape[] {
  const thickness = Math.min(3, length);
  if (length <= 0) return [];
  return [
    { kind: 'line', x1: x + thickness / 2, y1: y, x2: x + length - thickness / 2, y2: y, thickness, tone: 'soft' },
  ];
}

function restBlock(rest: number, { x, width }: Place, measures: Measures): Block {
  const text = `et ${compte(rest, 'autre', 'autres')}`;
  return textBlock(text, { x: x + bulletWidth, width, size: measures.smallSize, bold: false, tone: 'muted' }, measures);
}
