import { PackedTexts } from './packed-texts';

it('gives back each text as it was, and tells none from an empty one', () => {
  const texts = ['Été\nà l’aube 🌞', null, '', 'œuvre'];
  const packed = new PackedTexts(texts);
  expect(texts.map((_, index) => packed.at(index))).toEqual(texts);
});
