import type { TextWidth } from '../text/text-width';

/** The sizes and places of a drawing of a chain. */
export interface Measures {
  readonly width: number;
  readonly items: number;
  readonly widthOf: TextWidth;
  readonly margin: number;
  /** Where the line runs. */
  readonly trackX: number;
  /** Where what stands beside the line begins, and how wide it may be. */
  readonly bodyX: number;
  readonly bodyWidth: number;
  /** Whether what is held and what is to be learnt stand side by side. */
  readonly sideBySide: boolean;
  readonly stationRadius: number;
  readonly stationSize: number;
  readonly itemSize: number;
  readonly smallSize: number;
  readonly badgeSize: number;
  readonly badgeWidth: number;
  readonly badgeHeight: number;
  readonly stepGap: number;
}

/** The narrowest drawing that still holds a word beside the line. */
const leastWidth = 240;

/** From which width of what stands beside the line two columns of items are read well. */
const columnsFrom = 420;

/** The measures of a width, in CSS pixels, and of how many items a step names. */
export function measuresOf(width: number, items: number, widthOf: TextWidth): Measures {
  const whole = Math.max(leastWidth, width);
  const narrow = whole < 480;
  const margin = narrow ? 4 : 16;
  const badgeWidth = narrow ? 52 : 60;
  const trackX = margin + badgeWidth / 2 + 1;
  const bodyX = trackX + badgeWidth / 2 + (narrow ? 12 : 20);
  const bodyWidth = whole - bodyX - margin;
  return {
    width: whole,
    items,
    widthOf,
    margin,
    trackX,
    bodyX,
    bodyWidth,
    sideBySide: bodyWidth >= columnsFrom,
    stationRadius: items === 0 ? 8 : 10,
    stationSize: items === 0 || narrow ? 15 : 18,
    itemSize: 14,
    smallSize: 13,
    badgeSize: narrow ? 13 : 14,
    badgeWidth,
    badgeHeight: 26,
    stepGap: items === 0 ? 10 : 16,
  };
}
