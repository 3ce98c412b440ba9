import type { Drawing, Shape, TextShape } from '../drawing';
import type { DrawnPasserelle } from './drawn-passerelle';
import { layoutPasserelle } from './passerelle.layout';

const caissier = { code: 'D1505', libelle: 'Hôte / Hôtesse de caisse' };
const vendeur = { code: 'D1106', libelle: 'Vendeur / Vendeuse en alimentation' };
const boulanger = { code: 'D1102', libelle: 'Boulanger / Boulangère' };

/** Two steps: 0.6 of the first end are covered, 0.2 of the second. */
const chain: DrawnPasserelle = {
  force: 0.12,
  goulot: 0.2,
  etapes: [
    {
      de: caissier,
      vers: vendeur,
      couverture: 0.6,
      couvertureCumulee: 0.6,
      nbCommuns: 3,
      nbManquants: 2,
      mobiliteOfficielle: 1,
      nbCertifications: 0,
      communs: [
        { libelle: 'Encaisser', poids: 2, coeurMetier: true },
        { libelle: 'Accueillir', poids: 1, coeurMetier: false },
      ],
      manquants: [
        { libelle: 'Peser', poids: 4, coeurMetier: true },
        { libelle: 'Couper', poids: 3, coeurMetier: false },
      ],
    },
    {
      de: vendeur,
      vers: boulanger,
      couverture: 0.2,
      couvertureCumulee: 0.25,
      nbCommuns: 1,
      nbManquants: 0,
      mobiliteOfficielle: null,
      nbCertifications: null,
      communs: [{ libelle: 'Vendre du pain', poids: 1, coeurMetier: null }],
      manquants: [],
    },
  ],
};

function textsOf({ shapes }: Drawing): TextShape[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

function lettersOf(drawing: Drawing): string[] {
  return textsOf(drawing).map(({ text }) => text);
}

function ofKind<K extends Shape['kind']>({ shapes }: Drawing, kind: K): Extract<Shape, { kind: K }>[] {
  return shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);
}

describe('a chain drawn', () => {
  const drawing = layoutPasserelle(chain, { width: 760 });

  it('has a station a métier, in the order of the chain, the two ends full', () => {
    const labels = [caissier, vendeur, boulanger].map(({ libelle }) =>
      textsOf(drawing).find(({ text }) => text === libelle),
    );
    expect(labels.map((label) => label?.bold)).toEqual([true, true, true]);
    const heights = labels.map((label) => label?.y ?? NaN);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    const stations = ofKind(drawing, 'circle').filter(({ r }) => r === 10);
    expect(stations.map(({ fill }) => fill)).toEqual(['accent', 'paper', 'accent']);
  });

  it('joins the stations by lines as thick as the couverture', () => {
    const stations = ofKind(drawing, 'circle').filter(({ r }) => r === 10);
    const lines = ofKind(drawing, 'line').filter(({ tone }) => tone === 'accent');
    expect(lines.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [stations[0]?.cy, stations[1]?.cy],
      [stations[1]?.cy, stations[2]?.cy],
    ]);
    expect(lines.map(({ thickness }) => thickness)).toEqual(
      [2 + 14 * 0.6, 2 + 14 * 0.2].map((each) => expect.closeTo(each, 9)),
    );
    expect(lettersOf(drawing)).toEqual(expect.arrayContaining(['60\u00a0%', '20\u00a0%']));
  });

  it('tells of each step what is held, what is to be learnt and what else is known', () => {
    expect(lettersOf(drawing)).toEqual(
      expect.arrayContaining([
        'cumul 60\u00a0% · mobilité officielle, rang 1 · 0 certification y prépare',
        'Déjà tenu · 3',
        'Encaisser',
        'et 1 autre',
        'À apprendre · 2',
        'Peser',
        'cumul 25\u00a0%',
        'Rien à apprendre',
      ]),
    );
  });

  it('marks what is coeur de métier by a full point', () => {
    const points = ofKind(drawing, 'circle').filter(({ r }) => r < 5);
    expect(points.map(({ fill }) => fill)).toEqual(['accent', 'paper', 'accent', 'paper', 'paper']);
  });

  it('draws the weight of an item as a length, in proportion over the whole chain', () => {
    const lengths = ofKind(drawing, 'line')
      .filter(({ tone }) => tone === 'soft')
      .map(({ x1, x2 }) => x2 - x1 + 3);
    const greatest = Math.max(...lengths);
    expect(lengths.map((length) => (4 * length) / greatest)).toEqual(
      [2, 1, 4, 3, 1].map((each) => expect.closeTo(each, 9)),
    );
  });

  it('says the same in sentences', () => {
    expect(drawing.title).toBe('De Hôte / Hôtesse de caisse vers Boulanger / Boulangère');
    expect(drawing.description).toBe(
      'De Hôte / Hôtesse de caisse vers Boulanger / Boulangère en 2 étapes, force 12\u00a0%, étape la plus étroite 20\u00a0%. ' +
        "Étape 1, de Hôte / Hôtesse de caisse vers Vendeur / Vendeuse en alimentation : couverture 60\u00a0%, 3 items communs, 2 à apprendre, d'abord « Peser ». " +
        'Étape 2, de Vendeur / Vendeuse en alimentation vers Boulanger / Boulangère : couverture 20\u00a0%, 1 item commun.',
    );
  });
});

describe.each([240, 320, 480, 760, 1400])('at a width of %i', (width) => {
  /** Wide letters, so that all labels are broken. */
  const widthOf = (text: string, size: number): number => text.length * size * 0.6;
  const drawing = layoutPasserelle(chain, { width, framed: true, foot: 'ROME 4.0', widthOf });

  it('nothing lies outside, and no two lines of text above each other', () => {
    for (const { x, y, text, size, anchor } of textsOf(drawing)) {
      const start = anchor === 'middle' ? x - widthOf(text, size) / 2 : x;
      expect(start).toBeGreaterThanOrEqual(0);
      if (text.includes(' ')) expect(start + widthOf(text, size)).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
    const boxes = textsOf(drawing).map(({ x, y, text, size, anchor }) => {
      const left = anchor === 'middle' ? x - widthOf(text, size) / 2 : x;
      return { left, right: left + widthOf(text, size), top: y - 0.8 * size, bottom: y + 0.2 * size };
    });
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(over).toEqual([]);
  });
});

it('where there is no room for two columns, what is to be learnt stands under what is held', () => {
  const place = (width: number, title: string): TextShape | undefined =>
    textsOf(layoutPasserelle(chain, { width })).find(({ text }) => text === title);
  expect(place(760, 'À apprendre · 2')?.y).toBe(place(760, 'Déjà tenu · 3')?.y);
  expect(place(340, 'À apprendre · 2')?.x).toBe(place(340, 'Déjà tenu · 3')?.x);
});

it('without items it names stations and couvertures, and how much is to be learnt', () => {
  const brief = lettersOf(layoutPasserelle(chain, { width: 400, items: 0 }));
  expect(brief).toEqual([
    'Hôte / Hôtesse de caisse',
    'D1505',
    '60\u00a0%',
    '2\u00a0à apprendre · cumul 60\u00a0%',
    'Vendeur / Vendeuse en alimentation',
    'D1106',
    '20\u00a0%',
    'rien à apprendre · cumul 25\u00a0%',
    'Boulanger / Boulangère',
    'D1102',
  ]);
});
