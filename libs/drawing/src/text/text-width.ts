/** Tells how wide a text is, in units of the drawing. A page may measure with its own font. */
export type TextWidth = (text: string, size: number, bold: boolean) => number;

/** Advance widths, in thousandths of the size, of the widest sans serif in common use. What is not named is as wide as a digit. */
const widths: readonly (readonly [characters: string, thousandths: number])[] = [
  ["'’ijlîïI|", 300],
  [' \u00a0\u202f.,;:/!·[]', 340],
  ['ftr-()', 410],
  ['cskvxyzçJ', 600],
  ['wGOQÔCÇDHNRUÙ', 790],
  ['%—Œœ', 960],
  ['ABEÉÈÊKPSVXYÀÂTFLZ', 700],
  ['mMW', 990],
];

const digitWidth = 640;

const widthOf = new Map(
  widths.flatMap(([characters, width]) => [...characters].map((each): [string, number] => [each, width])),
);

/** Bold letters are that much wider. */
const boldFactor = 1.12;

/** A width that common sans serif fonts keep within: nothing is measured, so that any machine lays out the same. */
export const usualTextWidth: TextWidth = (text, size, bold) => {
  const thousandths = [...text].reduce((sum, each) => sum + (widthOf.get(each) ?? digitWidth), 0);
  return (thousandths / 1000) * size * (bold ? boldFactor : 1);
};
