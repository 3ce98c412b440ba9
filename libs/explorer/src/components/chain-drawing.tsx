import type { DrawnPasserelle, TextWidth } from '@rome-graph/drawing';
import { layoutPasserelle } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { DrawnShapes } from './drawn-shapes';
import { pageTextWidth } from './page-text-width';
import './chain-drawing.css';

interface ChainDrawingProps {
  readonly chain: DrawnPasserelle;
  /** How many items of each kind a step names; none draws stations and couvertures alone. */
  readonly items: number;
  /** Whether the same is said beside it, so that readers of screens are told it once; false by default. */
  readonly decorative?: boolean;
}

/** A chain as a picture as wide as its place, in the colours of the page. */
export function ChainDrawing({ chain, items, decorative = false }: ChainDrawingProps): ReactNode {
  const [width, place] = useWidth();
  const widthOf = useTextWidth();
  const drawing =
    width === undefined ? undefined : layoutPasserelle(chain, { width, items: itemsAt(width, items), widthOf });
  return (
    <div className="drawing" ref={place}>
      {drawing && (
        <svg
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': drawing.title })}
        >
          <DrawnShapes shapes={drawing.shapes} />
        </svg>
      )}
    </div>
  );
}

/** A narrow drawing names fewer, so that a whole step stays in view. */
function itemsAt(width: number, items: number): number {
  return width < 480 ? Math.min(3, items) : items;
}

/** How wide a place is, once it is on the page and whenever it changes. */
function useWidth(): readonly [number | undefined, (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState<number>();
  const observer = useRef<ResizeObserver>(null);
  const place = (element: HTMLElement | null): void => {
    observer.current?.disconnect();
    if (!element) return;
    setWidth((known) => known ?? element.clientWidth);
    observer.current = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.current.observe(element);
  };
  const [kept] = useState(() => place);
  return [width, kept];
}

/** The width of texts in the font of the page: measured again once that is there. */
function useTextWidth(): TextWidth {
  const [measure, setMeasure] = useState(() => pageTextWidth());
  useLayoutEffect(() => {
    if (document.fonts.status === 'loaded') return;
    let here = true;
    void document.fonts.ready.then(() => {
      if (here) setMeasure(() => pageTextWidth());
    });
    return () => {
      here = false;
    };
  }, []);
  return measure;
}
