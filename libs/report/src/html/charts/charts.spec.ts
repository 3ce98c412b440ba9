import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { AiresRing } from './aires-ring';
import { barsHeight, HorizontalBars } from './horizontal-bars';
import { LogColumns } from './log-columns';

/** The shapes of a chart that a selector finds. */
function shapes(chart: VNode, selector: string): Element[] {
  const { document } = new JSDOM(`<svg>${render(chart)}</svg>`).window;
  return [...document.querySelectorAll(selector)];
}

const numbersOf = (elements: readonly Element[], attribute: string): number[] =>
  elements.map((element) => Number(element.getAttribute(attribute)));

describe('HorizontalBars', () => {
  const bars = [
    { label: 'Un', value: 10, text: '10', part: 4 },
    { label: 'Deux', value: 5, text: '5' },
    { label: 'Rien', value: 0, text: '0', group: 'Autre groupe' },
  ];

  it('draws lengths in proportion, parts within the whole', () => {
    const [whole, part, half, nothing] = numbersOf(shapes(HorizontalBars({ bars }), 'rect'), 'width') as [
      number,
      number,
      number,
      number,
    ];
    expect(half / whole).toBeCloseTo(0.5, 4);
    expect(part / whole).toBeCloseTo(0.4, 4);
    expect(nothing).toBe(0);
  });

  it('ends the scale where it is told to', () => {
    const [alone] = numbersOf(shapes(HorizontalBars({ bars: bars.slice(1, 2) }), 'rect'), 'width') as [number];
    const [ofTwenty] = numbersOf(shapes(HorizontalBars({ bars: bars.slice(1, 2), max: 20 }), 'rect'), 'width') as [
      number,
    ];
    expect(ofTwenty / alone).toBeCloseTo(0.25, 4);
  });

  it('keeps rows one below the other, with room for groups and for labels of two lines', () => {
    const long = { label: 'Un intitulé qui ne tient pas sur une seule ligne', value: 1, text: '1' };
    const tops = numbersOf(shapes(HorizontalBars({ bars: [...bars, long] }), 'rect:not(.light + .bar)'), 'y');
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(barsHeight([long])).toBeGreaterThan(barsHeight(bars.slice(0, 1)));
    expect(barsHeight(bars)).toBeGreaterThan(3 * barsHeight(bars.slice(0, 1)));
  });
});

describe('LogColumns', () => {
  const columns = [1000, 100, 10, 0].map((value, rank) => ({ label: String(rank), value, part: 0 }));

  it('draws ten times as many one power higher, and no column for none', () => {
    const heights = numbersOf(shapes(LogColumns({ columns, axis: 'x' }), 'rect'), 'height');
    expect(heights).toHaveLength(3);
    const [first, second, third] = heights as [number, number, number];
    expect(first - second).toBeCloseTo(second - third, 1);
    expect(third).toBeGreaterThan(0);
  });

  it('names powers of ten and columns', () => {
    const texts = shapes(LogColumns({ columns, axis: 'Couverture' }), 'text').map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['1', '10', '100', '0', '3', 'Couverture']));
  });
});

describe('AiresRing', () => {
  const aire = (code: string, taille: number): Parameters<typeof AiresRing>[0]['aires'][number] => ({
    code,
    taille,
    libelle: `Métier ${code}`,
    metierCentral: 'A1101',
    cohesion: 0.5,
    contribution: 0.1,
    items: [],
  });
  const chart = AiresRing({
    aires: [aire('01', 400), aire('02', 100)],
    links: [
      { aire: '01', autreAire: '01', liens: 9, couvertures: 90 },
      { aire: '01', autreAire: '02', liens: 1, couvertures: 3 },
      { aire: '02', autreAire: '01', liens: 1, couvertures: 4 },
    ],
  });

  it('makes the surface of a disc as large as its métiers are many', () => {
    const [large, small] = numbersOf(shapes(chart, 'circle'), 'r') as [number, number];
    expect(large / small).toBeCloseTo(2, 2);
  });

  it('joins two aires by one link for both ways, and none with itself', () => {
    expect(shapes(chart, 'path')).toHaveLength(1);
    expect(shapes(chart, 'text').map(({ textContent }) => textContent)).toEqual(['01', 'Métier 01', '02', 'Métier 02']);
  });
});
