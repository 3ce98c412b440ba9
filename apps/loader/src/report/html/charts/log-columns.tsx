import type { VNode } from 'preact';
import { scaleBand, scaleLog } from 'victory-vendor/d3-scale';
import { formatNumber } from '../french';
import { chartWidth, round } from './chart-scale';

/** A column: what it counts, how many, and how many of them are told apart. */
export interface LogColumn {
  readonly label: string;
  readonly value: number;
  readonly part: number;
}

/** How high the chart is. */
export const columnsHeight = 340;

const margin = { top: 12, right: 8, bottom: 44, left: 72 };

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
    .range([margin.left, chartWidth - margin.right])
    .padding(0.15);
  const powers = y.ticks().filter((tick) => tick >= 1 && Number.isInteger(Math.log10(tick)));
  const column = (label: string, value: number, share: number, name: string): VNode | null => {
    if (value === 0) return null;
    const width = x.bandwidth() * share;
    const left = (x(label) ?? 0) + (x.bandwidth() - width) / 2;
    return (
      <rect class={name} x={round(left)} y={round(y(value))} width={round(width)} height={round(bottom - y(value))} />
    );
  };
  return (
    <g>
      {powers.map((tick) => (
        <g>
          <line class="grid" x1={margin.left} x2={chartWidth - margin.right} y1={round(y(tick))} y2={round(y(tick))} />
          <text class="label end" x={margin.left - 8} y={round(y(tick))}>
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {columns.map(({ label, value, part }) => (
        <g>
          {column(label, value, 1, 'bar light')}
          {column(label, part, 0.5, 'bar')}
          <text class="label middle" x={round((x(label) ?? 0) + x.bandwidth() / 2)} y={bottom + 14}>
            {label}
          </text>
        </g>
      ))}
      <text class="label middle" x={(margin.left + chartWidth) / 2} y={columnsHeight - 10}>
        {axis}
      </text>
    </g>
  );
}
