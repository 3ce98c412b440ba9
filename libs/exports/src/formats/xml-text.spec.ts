import { xmlText } from './xml-text';

describe('xmlText', () => {
  it('escapes what XML gives a meaning to, in elements as in attributes', () => {
    expect(xmlText(`R&D <"l'été"> 😀`)).toBe(`R&amp;D &lt;&quot;l'été&quot;&gt; 😀`);
  });

  it('refers to the blanks that a reader of attributes would turn into spaces', () => {
    expect(xmlText('a\nb\r\n\tc')).toBe('a&#10;b&#13;&#10;&#9;c');
  });

  it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'])(
    'replaces %j, which no XML 1.0 document can hold',
    (character) => expect(xmlText(`a${character}b`)).toBe('a\uFFFDb'),
  );
});
