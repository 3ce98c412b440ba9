import { layoutCarte } from './carte.layout';

describe('a map', () => {
  const metiers = [
    { x: -1, y: 0, aire: '01' },
    { x: 1, y: 1, aire: '01' },
    { x: 0, y: -1, aire: '12' },
  ];
  const aires = [
    { code: '01', libelle: 'Soins', taille: 2 },
    { code: '12', libelle: 'Bois', taille: 1 },
  ];
  const map = layoutCarte(metiers, aires, { title: 'Aires de mobilité', width: 232 + 2 * 44 });
  const points = map.shapes.flatMap((shape) => (shape.kind === 'circle' && shape.r < 3 ? [shape] : []));

  it('places each métier in the proportions of the map, north up', () => {
    // 320 wide, 16 at each edge: 288 for two units; the highest is 52 below the top.
    expect(points.map(({ cx, cy }) => [cx, cy])).toEqual([
      [16, 196],
      [304, 52],
      [160, 340],
    ]);
  });

  it('gives the first aires a colour each, and the others one for all', () => {
    expect(points.map(({ fill }) => fill)).toEqual(['aire-1', 'aire-1', 'aire-10']);
  });

  it('names the aires beneath, with how many métiers each has', () => {
    const texts = map.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts.join(' ')).toContain('01. Soins (2 métiers)');
    expect(map.description).toBe('Aire 01, Soins : 2 métiers. Aire 12, Bois : 1 métier.');
  });
});
