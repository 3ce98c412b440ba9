import { pageStyles } from './page.styles';

type Colours = Readonly<Record<string, string>>;

/** The colours of each `:root` of the styles: light, dark, printed. */
const palettes: readonly Colours[] = [...pageStyles.matchAll(/:root \{(?<body>[^}]*)\}/g)].map(({ groups }) =>
  Object.fromEntries(
    [...(groups?.body ?? '').matchAll(/--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6})/g)].map(({ groups: of }) => [
      of?.name ?? '',
      of?.colour ?? '',
    ]),
  ),
);

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Colours, one: string, other: string): number {
  const [light, dark] = [one, other].map((name) => luminance(palette[name] ?? '')).sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe('pageStyles', () => {
  it('has colours for light, dark and print', () => {
    expect(palettes).toHaveLength(3);
  });

  it.each(['light', 'dark', 'print'].map((name, index) => [name, palettes[index] ?? {}] as const))(
    'keeps texts at a contrast of 4.5 and shapes at 3: %s',
    (_name, palette) => {
      const texts = ['ink', 'quiet', 'link'].flatMap((text) => [`${text} paper`, `${text} raised`]);
      const least = new Map([...texts, 'on-bar bar'].map((pair) => [pair, 4.5]));
      for (const pair of ['bar paper', 'ring paper', 'bar bar-light']) least.set(pair, 3);
      const tooLow = [...least].filter(([pair, wanted]) => {
        const [one = '', other = ''] = pair.split(' ');
        return !(contrast(palette, one, other) >= wanted);
      });
      expect(tooLow).toEqual([]);
    },
  );

  it('fetches nothing', () => {
    expect(pageStyles).not.toMatch(/url\(|@import/);
  });
});
