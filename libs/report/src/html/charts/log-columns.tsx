import type { VNode } from 'preact';
import { scaleBand, scaleLog } from 'victory-vendor/d3-scale';
import { formatNumber } from '../french';
import { across, round } from './chart-scale';

/** A column: what it counts, how many, and how many of them are told apart. */
export interface LogColumn {
  readonly label: string;
  readonly value: number;
  readonly part: number;
}

/** How high the chart is. */
export const columnsHeight = 340;

const margin = { top: 20, bottom: 44 };
/** Where the columns begin, in hundredths: the powers of ten stand before them. */
const firstColumn = 16;

/** Columns on a logarithmic scale, from one: what is 0 has no column. The part is a narrower column in front. */
export function LogColumns({
  columns,
  axis,
}: {
  readonly columns: readonly LogColumn[];
  readonly axis: string;
}): VNode {
  const highest = Math.max(10, ...columns.map(({ value }) => value));
  const bottom = columnsHeight - margin.bottom;
  const y = scaleLog().domain([0.6, highest]).range([bottom, margin.top]);
  const x = scaleBand<string>()
    .domain(columns.map(({ label }) => label))
    .range([firstColumn, 100])
    .padding(0.15);
  const powers = y.ticks().filter((tick) => tick >= 1 && Number.isInteger(Math.log10(tick)));
  const column = (label: string, value: number, share: number, name: string): VNode | null => {
    if (value === 0) return null;
    const width = x.bandwidth() * share;
    const left = (x(label) ?? 0) + (x.bandwidth() - width) / 2;
    return (
      <rect
        class={name}
        {...across({ start: left, length: width })}
        y={round(y(value))}
        height={round(bottom - y(value))}
      />
    );
  };
  return (
    <g>
      {powers.map((tick) => (
        <g>
          <line class="grid" x1={0} x2="100%" y1={round(y(tick))} y2={round(y(tick))} />
          <text class="label" x={0} y={round(y(tick)) - 8}>
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {columns.map(({ label, value, part }, rank) => (
        <g>
          {column(label, value, 1, 'bar light')}
          {column(label, part, 0.5, 'bar')}
          <text
            class={rank % 2 === 0 ? 'label middle' : 'label middle alternate'}
            x={`${round((x(label) ?? 0) + x.bandwidth() / 2)}%`}
            y={bottom + 14}
          >
            {label}
          </text>
        </g>
      ))}
      <text class="label middle" x="50%" y={columnsHeight - 10}>
        {axis}
      </text>
    </g>
  );
}
