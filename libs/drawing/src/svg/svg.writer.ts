import type { Drawing, Shape, Tone } from '../drawing';
import { drawingFonts, printPalette } from './palette';

/**
 * A drawing as a file of its own, SVG 1.1: colours and fonts are attributes, so that it needs no style sheet and is the same
 * to the byte wherever it is made.
 */
export function svgOf(drawing: Drawing, palette: Readonly<Record<Tone, string>> = printPalette): string {
  const { width, height, title, description, shapes } = drawing;
  const size = `width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="titre description" font-family="${escaped(drawingFonts)}">`,
    `<title id="titre">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...shapes.map((shape) => element(shape, palette)),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape, palette: Readonly<Record<Tone, string>>): string {
  switch (shape.kind) {
    case 'line':
      return `<line ${numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })} stroke="${palette[shape.tone]}" stroke-width="${rounded(shape.thickness)}" stroke-linecap="round"/>`;
    case 'circle':
      return `<circle ${numbers({ cx: shape.cx, cy: shape.cy, r: shape.r })} ${filled(shape, palette)}/>`;
    case 'rect':
      return `<rect ${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, rx: shape.radius })} ${filled(shape, palette)}/>`;
    case 'text': {
      const weight = shape.bold ? ' font-weight="600"' : '';
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      return `<text ${numbers({ x: shape.x, y: shape.y })} font-size="${rounded(shape.size)}"${weight}${anchor} fill="${palette[shape.tone]}">${escaped(shape.text)}</text>`;
    }
  }
}

function filled(
  { fill, edge }: { readonly fill: Tone; readonly edge?: Tone },
  palette: Readonly<Record<Tone, string>>,
): string {
  const stroke = edge === undefined ? '' : ` stroke="${palette[edge]}" stroke-width="2"`;
  return `fill="${palette[fill]}"${stroke}`;
}

function numbers(attributes: Readonly<Record<string, number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${rounded(value)}"`)
    .join(' ');
}

/** To a tenth: finer than any screen, and the same on every machine. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML 1.0 can hold: what it cannot is left out. */
function escaped(text: string): string {
  const possible = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return possible.replace(/[&<>"]/g, (each) => entities[each] ?? each);
}
