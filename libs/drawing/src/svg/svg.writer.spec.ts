import { layoutClassement } from '../classement/classement.layout';
import type { Drawing } from '../drawing';
import { printPalette } from './palette';
import { svgOf } from './svg.writer';

const drawing: Drawing = {
  width: 100,
  height: 50.25,
  title: 'De A & B vers « C »',
  description: 'Une <étape>\u0001.',
  shapes: [
    { kind: 'line', x1: 1, y1: 2.04, x2: 3, y2: 4, thickness: 2.55, tone: 'accent' },
    { kind: 'circle', cx: 5, cy: 6, r: 7, fill: 'paper', edge: 'accent' },
    { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 5, fill: 'soft' },
    { kind: 'text', x: 1, y: 2, text: '"37 %" <', size: 14, bold: true, anchor: 'middle', tone: 'ink' },
  ],
};

describe('a file of a drawing', () => {
  const svg = svgOf(drawing, {
    ...printPalette,
    ink: '#1',
    muted: '#2',
    accent: '#3',
    soft: '#4',
    rule: '#5',
    paper: '#6',
  });

  it('holds each shape with its colours as attributes, and no style', () => {
    expect(svg.split('\n')).toEqual([
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.3" viewBox="0 0 100 50.3" role="img" aria-labelledby="titre description" font-family="Helvetica, Arial, &quot;Liberation Sans&quot;, sans-serif">',
      '<title id="titre">De A &amp; B vers « C »</title>',
      '<desc id="description">Une &lt;étape&gt;.</desc>',
      '<rect width="100%" height="100%" fill="#6"/>',
      '<line x1="1" y1="2" x2="3" y2="4" stroke="#3" stroke-width="2.6" stroke-linecap="round"/>',
      '<circle cx="5" cy="6" r="7" fill="#6" stroke="#3" stroke-width="2"/>',
      '<rect x="1" y="2" width="3" height="4" rx="5" fill="#4"/>',
      '<text x="1" y="2" font-size="14" font-weight="600" text-anchor="middle" fill="#1">&quot;37 %&quot; &lt;</text>',
      '</svg>',
      '',
    ]);
  });
});

describe('a ranking', () => {
  const ranking = layoutClassement(
    [
      {
        rows: [
          { label: 'Aide-soignant / Aide-soignante', value: 4, told: '4 items' },
          { label: 'Boulanger / Boulangère', value: 1, told: '1 item' },
          { label: 'Trader', value: 0, told: '0 item' },
        ],
      },
    ],
    { title: 'Métiers proches', width: 400, foot: 'ROME 4.0' },
  );

  it('has a bar for each value above 0, in proportion', () => {
    const lengths = ranking.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.x2 - shape.x1 + 4] : []));
    expect(lengths).toEqual([368, 92]);
  });

  it('says the same in sentences', () => {
    expect(ranking.description).toBe(
      '1. Aide-soignant / Aide-soignante : 4 items. 2. Boulanger / Boulangère : 1 item. 3. Trader : 0 item.',
    );
  });
});
