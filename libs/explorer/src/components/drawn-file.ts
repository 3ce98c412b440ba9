import type { Drawing } from '@rome-graph/drawing';
import type { ResultFile } from './result-toolbar';

type Drawer = typeof import('./drawer');

/** Of a picture that is a file, in CSS pixels. */
const width = 900;

/** A result as a picture; what draws it is loaded when it is asked for. */
export function drawnFile(
  name: string,
  release: string,
  draw: (drawer: Drawer, layout: { readonly width: number; readonly foot: string }) => Drawing,
): ResultFile {
  const make = async (): Promise<string> => {
    const drawer = await import('./drawer');
    return drawer.svgOf(draw(drawer, { width, foot: drawingFoot(release) }));
  };
  return { format: 'SVG', name, type: 'image/svg+xml', make };
}

/** What stands under it. */
function drawingFoot(release: string): string {
  return `ROME 4.0, version ${release}, France Travail, Licence Ouverte 2.0, calculé par rome-graph.`;
}
