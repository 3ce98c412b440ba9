import { layoutEtoile } from './etoile.layout';

describe('a star', () => {
  const around = [
    { label: 'Infirmier / Infirmière', value: 10, told: '10 en commun' },
    { label: 'Ambulancier / Ambulancière', value: 4, told: '4 en commun' },
    { label: 'Auxiliaire de vie', value: 7, told: '7 en commun' },
  ];
  const star = layoutEtoile('Aide-soignant / Aide-soignante', around, { title: 'Qui partage', width: 800 });
  const lines = star.shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));

  it('has a line to each, the thicker the more is shared', () => {
    // From 1 for the least to 5 for the most; 7 is half way.
    expect(lines.map(({ thickness }) => thickness)).toEqual([5, 1, 3]);
  });

  it('goes as a clock goes: of three, one is at the right, one beneath, one at the left', () => {
    const sides = lines.map(({ x1, y1, x2, y2 }) => [Math.sign(Math.round(x2 - x1)), Math.sign(Math.round(y2 - y1))]);
    expect(sides).toEqual([
      [1, -1],
      [0, 1],
      [-1, -1],
    ]);
  });

  it('has what shares most nearest', () => {
    const [right, , left] = lines.map(({ x1, x2 }) => Math.abs(x2 - x1));
    const same = layoutEtoile(
      'Centre',
      around.map((each) => ({ ...each, value: 1 })),
      { title: '', width: 800 },
    );
    const [even] = same.shapes.flatMap((shape) => (shape.kind === 'line' ? [Math.abs(shape.x2 - shape.x1)] : []));
    expect(right).toBeLessThan(left ?? NaN);
    expect(right).toBeLessThan(even ?? NaN);
  });

  it.each([320, 800])('keeps all within its edges, %i wide', (width) => {
    const drawn = layoutEtoile('Centre', around, { title: 'Qui partage', width, framed: true, foot: 'ROME 4.0' });
    for (const shape of drawn.shapes) {
      if (shape.kind !== 'circle') continue;
      expect(shape.cx - shape.r).toBeGreaterThanOrEqual(0);
      expect(shape.cx + shape.r).toBeLessThanOrEqual(width);
      expect(shape.cy + shape.r).toBeLessThanOrEqual(drawn.height);
    }
  });

  it('says the same in sentences', () => {
    expect(star.description).toMatch(/^1\. Infirmier \/ Infirmière : 10 en commun\. 2\. /);
  });
});
