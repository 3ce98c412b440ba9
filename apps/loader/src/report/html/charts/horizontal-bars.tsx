import type { VNode } from 'preact';
import { scaleLinear } from 'victory-vendor/d3-scale';
import { chartWidth, round } from './chart-scale';
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
const labelWidth = 312;
const textWidth = 118;
const labelLength = 40;

/** How high the bars are together. */
export function barsHeight(bars: readonly Bar[]): number {
  return bars.reduce((height, bar) => height + headingHeight(bar) + rowHeight(bar), 0);
}

/** Bars in rows, each named on its left and with its figure at its end. */
export function HorizontalBars({ bars, max }: HorizontalBarsProps): VNode {
  const length = scaleLinear()
    .domain([0, max ?? Math.max(1, ...bars.map(({ value }) => value))])
    .range([0, chartWidth - labelWidth - textWidth]);
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
  const middle = y + rowHeight(bar) / 2;
  const shape = { x: labelWidth, y: middle - barHeight / 2, height: barHeight };
  return (
    <g>
      {group !== undefined && (
        <text class="group" x={0} y={y - 8}>
          {group}
        </text>
      )}
      <TextLines lines={linesOf(bar)} x={labelWidth - 8} y={middle} anchor="end" />
      <rect class={part === undefined ? 'bar' : 'bar light'} {...shape} width={length(value)} />
      {part !== undefined && <rect class="bar" {...shape} width={length(part)} />}
      <text class="label" x={labelWidth + length(value) + 6} y={middle}>
        {text}
      </text>
    </g>
  );
}

function linesOf({ label }: Bar): string[] {
  return wrapText(label, labelLength, 2);
}

function rowHeight(bar: Bar): number {
  return 10 + lineHeight * linesOf(bar).length;
}

function headingHeight({ group }: Bar): number {
  return group === undefined ? 0 : groupHeight;
}
