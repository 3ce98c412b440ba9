import type { ComponentChildren, VNode } from 'preact';

/** What is said of a chart, whoever sees it. */
export interface ChartFigureProps {
  /** What the identifiers of the chart begin with: unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in a sentence or two: read by screen readers in place of the drawing. */
  readonly description: string;
  /** In the unit of its drawing, which is scaled as a whole; nothing for shapes that are as wide as the window lets them. */
  readonly width?: number;
  readonly height: number;
  /** The shapes. */
  readonly children: ComponentChildren;
  /** The same figures as a table, folded under the chart. */
  readonly data: ComponentChildren;
  /** How to read it, under the chart; nothing when it goes without saying. */
  readonly legend?: ComponentChildren;
}

/** A chart as an image with a title, a description and its figures. */
export function ChartFigure({
  id,
  title,
  description,
  width,
  height,
  children,
  data,
  legend,
}: ChartFigureProps): VNode {
  return (
    <figure class="chart">
      <div class="scroll" role="group" aria-label={`Graphique : ${title}`} tabIndex={0}>
        <svg
          role="img"
          aria-labelledby={`${id}-titre ${id}-description`}
          class={width === undefined ? 'fluid' : 'drawn'}
          viewBox={width === undefined ? undefined : `0 0 ${width} ${height}`}
          width={width ?? '100%'}
          height={height}
        >
          <title id={`${id}-titre`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {children}
        </svg>
      </div>
      <figcaption>
        <strong>{title}.</strong> {description}
        {legend && <p class="legend">{legend}</p>}
      </figcaption>
      <details>
        <summary>Les chiffres de ce graphique</summary>
        {data}
      </details>
    </figure>
  );
}
