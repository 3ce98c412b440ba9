import type { VNode } from 'preact';
import { scaleLinear } from 'victory-vendor/d3-scale';
import { across, round } from './chart-scale';
import { TextLines } from './text-lines';
import { wrapText } from './wrap-text';

/** A bar: its name, its length, and the part of it that is told apart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What stands at its end. */
  readonly text: string;
  /** From its start, in the same unit; nothing when the bar is one piece. */
  readonly part?: number;
  /** A heading above it, where a group of bars begins. */
  readonly group?: string;
}

/** Bars in rows, from zero. */
export interface HorizontalBarsProps {
  readonly bars: readonly Bar[];
  /** Where the scale ends; the longest bar when left out. */
  readonly max?: number;
}

const barHeight = 16;
const lineHeight = 16;
const groupHeight = 34;
/** Room between a label and its bar. */
const labelGap = 3;
/** Room after a row. */
const rowGap = 12;
/** Where the longest bar ends, in hundredths: its figure has the rest, on the narrowest phone too. */
const longestBar = 56;
/** Characters of a line that the narrowest phone shows whole. */
const labelLength = 40;

/** How high the bars are together. */
export function barsHeight(bars: readonly Bar[]): number {
  return bars.reduce((height, bar) => height + headingHeight(bar) + rowHeight(bar), 0);
}

/** Bars in rows, each named above it and with its figure at its end; as wide as the window lets them be. */
export function HorizontalBars({ bars, max }: HorizontalBarsProps): VNode {
  const length = scaleLinear()
    .domain([0, max ?? Math.max(1, ...bars.map(({ value }) => value))])
    .range([0, longestBar]);
  return (
    <g>
      {bars.map((bar, position) => (
        <BarRow bar={bar} top={barsHeight(bars.slice(0, position))} length={(value) => round(length(value))} />
      ))}
    </g>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly top: number;
  readonly length: (value: number) => number;
}

function BarRow({ bar, top, length }: BarRowProps): VNode {
  const { value, text, part, group } = bar;
  const y = top + headingHeight(bar);
  const lines = linesOf(bar);
  const labelHeight = lineHeight * lines.length + labelGap;
  const shape = { y: y + labelHeight, height: barHeight };
  return (
    <g>
      {group !== undefined && (
        <text class="group" x={0} y={y - 8}>
          {group}
        </text>
      )}
      <TextLines lines={lines} x={0} y={y + (labelHeight - labelGap) / 2} anchor="start" />
      <rect
        class={part === undefined ? 'bar' : 'bar light'}
        {...shape}
        {...across({ start: 0, length: length(value) })}
      />
      {part !== undefined && <rect class="bar" {...shape} {...across({ start: 0, length: length(part) })} />}
      <text class="label" x={`${length(value)}%`} dx={6} y={y + labelHeight + barHeight / 2}>
        {text}
      </text>
    </g>
  );
}

function linesOf({ label }: Bar): string[] {
  return wrapText(label, labelLength, 3);
}

function rowHeight(bar: Bar): number {
  return lineHeight * linesOf(bar).length + labelGap + barHeight + rowGap;
}

function headingHeight({ group }: Bar): number {
  return group === undefined ? 0 : groupHeight;
}
