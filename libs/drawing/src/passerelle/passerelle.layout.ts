import type { Drawing, Shape } from '../drawing';
import { movedDown } from '../drawing';
import { compte, pourCent } from '../text/french-numbers';
import { usualTextWidth } from '../text/text-width';
import type { TextWidth } from '../text/text-width';
import type { Measures } from './measures';
import { measuresOf } from './measures';
import type { DrawnMetier, DrawnPasserelle, DrawnStep } from './drawn-passerelle';
import { briefOf, descriptionOf, remarksOf, titleOf } from './passerelle.sentences';
import { itemColumns } from './item-columns';
import { stacked, textBlock } from './text-block';
import type { Block } from './text-block';

/** How a chain is drawn. */
export interface PasserelleLayout {
  /** Of the drawing, 240 or more. */
  readonly width: number;
  /** How many items of each kind a step names; 0 draws stations and couvertures alone. 5 when left out. */
  readonly items?: number;
  /** Whether the title and the legend are part of the drawing, as a file wants them. False when left out. */
  readonly framed?: boolean;
  /** What the answer says of itself, under a framed drawing: release, source, address. */
  readonly foot?: string;
  readonly widthOf?: TextWidth;
}

/**
 * A chain from top to bottom, as a line of transport is shown: métiers are stations; a step is a line, the thicker the greater
 * its couverture, beside which stand what its ends share and what is to be learnt. Narrow drawings put the two one above the other.
 */
export function layoutPasserelle(chain: DrawnPasserelle, layout: PasserelleLayout): Drawing {
  const measures = measuresOf(layout.width, layout.items ?? 5, layout.widthOf ?? usualTextWidth);
  const body = chainBlock(chain, measures);
  const blocks = layout.framed ? [headBlock(chain, measures), body, footBlock(layout.foot, measures)] : [body];
  const { shapes, height } = stacked(blocks, measures.margin);
  return {
    width: measures.width,
    height: Math.ceil(height + measures.margin),
    title: titleOf(chain),
    description: descriptionOf(chain),
    shapes,
  };
}

/** Stations and steps from top to bottom, and beneath them the line that joins the stations. */
function chainBlock({ etapes }: DrawnPasserelle, measures: Measures): Block {
  const start = etapes[0]?.de;
  if (start === undefined) return { height: 0, shapes: [] };
  const weights = etapes.flatMap(({ communs, manquants }) => [communs[0]?.poids ?? 0, manquants[0]?.poids ?? 0]);
  const first = stationBlock(start, true, measures);
  const lines: Shape[] = [];
  const blocks = [first];
  let height = first.height;
  let from = stationY(measures);
  etapes.forEach((step, index) => {
    const beside = stepBlock(step, Math.max(...weights), measures);
    const station = stationBlock(step.vers, index === etapes.length - 1, measures);
    const to = height + beside.height + stationY(measures);
    lines.push(lineOf(step, from, to, measures));
    blocks.push(
      { ...beside, shapes: [...badgeOf(step, (from + to) / 2 - height, measures), ...beside.shapes] },
      station,
    );
    from = to;
    height += beside.height + station.height;
  });
  return { height, shapes: [...lines, ...stacked(blocks, 0).shapes] };
}

/** A station: ends are full, what lies between is a ring. */
function stationBlock({ libelle, code }: DrawnMetier, isEnd: boolean, measures: Measures): Block {
  const { trackX, bodyX, stationSize, smallSize, stationRadius } = measures;
  const label = textBlock(libelle, { x: bodyX, size: stationSize, bold: true, tone: 'ink' }, measures);
  const codeLine = textBlock(code, { x: bodyX, size: smallSize, bold: false, tone: 'muted' }, measures);
  return {
    height: Math.max(label.height + codeLine.height, 2 * stationRadius + 4),
    shapes: [
      {
        kind: 'circle',
        cx: trackX,
        cy: stationY(measures),
        r: stationRadius,
        fill: isEnd ? 'accent' : 'paper',
        edge: 'accent',
      },
      ...label.shapes,
      ...movedDown(codeLine.shapes, label.height),
    ],
  };
}

function stationY({ stationSize }: Measures): number {
  return stationSize * 0.75;
}

/** What stands beside the line of a step. */
function stepBlock(step: DrawnStep, heaviest: number, measures: Measures): Block {
  const { items, stepGap, bodyX, smallSize } = measures;
  const told = items === 0 ? briefOf(step) : remarksOf(step);
  const style = { x: bodyX, size: smallSize, bold: false, tone: 'muted' } as const;
  const remarks = textBlock(told.join(' · '), style, measures);
  const blocks = items === 0 ? [remarks] : [remarks, itemColumns(step, heaviest, measures)];
  const { shapes, height } = stacked(blocks, stepGap);
  return { height: Math.max(height + stepGap, measures.badgeHeight + stepGap), shapes };
}

function lineOf({ couverture }: DrawnStep, y1: number, y2: number, { trackX }: Measures): Shape {
  return { kind: 'line', x1: trackX, y1, x2: trackX, y2, thickness: 2 + 14 * couverture, tone: 'accent' };
}

function badgeOf({ couverture }: DrawnStep, middle: number, measures: Measures): Shape[] {
  const { trackX: x, badgeWidth: width, badgeHeight: height, badgeSize: size } = measures;
  const place = { x: x - width / 2, y: middle - height / 2, width, height, radius: height / 2 };
  return [
    { kind: 'rect', ...place, fill: 'paper', edge: 'accent' },
    {
      kind: 'text',
      x,
      y: middle + size * 0.36,
      text: pourCent(couverture),
      size,
      bold: true,
      anchor: 'middle',
      tone: 'ink',
    },
  ];
}

function headBlock(chain: DrawnPasserelle, measures: Measures): Block {
  const { margin, width } = measures;
  const place = { x: margin, width: width - 2 * margin };
  const title = textBlock(titleOf(chain), { ...place, size: 20, bold: true, tone: 'ink' }, measures);
  const figures = textBlock(
    `${compte(chain.etapes.length, 'étape', 'étapes')} · force ${pourCent(chain.force)} · étape la plus étroite ${pourCent(chain.goulot)}`,
    { ...place, size: 14, bold: false, tone: 'muted' },
    measures,
  );
  return {
    height: title.height + figures.height + 20,
    shapes: [...title.shapes, ...movedDown(figures.shapes, title.height + 2)],
  };
}

function footBlock(foot: string | undefined, measures: Measures): Block {
  const { margin, width, smallSize } = measures;
  const legend =
    measures.items === 0
      ? 'Plus la ligne est épaisse, plus le métier de départ couvre le métier d’arrivée.'
      : 'Plus la ligne est épaisse, plus l’étape est couverte. Trait sous un item : son poids. Point plein : cœur de métier.';
  const text = textBlock(
    foot === undefined ? legend : `${legend} ${foot}`,
    { x: margin, width: width - 2 * margin, size: smallSize, bold: false, tone: 'muted' },
    measures,
  );
  return { height: text.height + 16, shapes: movedDown(text.shapes, 16) };
}
