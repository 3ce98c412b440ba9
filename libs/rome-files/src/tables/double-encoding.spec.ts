import { decode } from 'iconv-lite';
import { mendDoubleEncoding } from './double-encoding';
import { singleByteEncodings } from './single-byte-encodings';

const sentence = 'Caractéristiques d’une œuvre à l’été : « Élève », ça coûte 5 € – très bien…';

/** What becomes of a text whose bytes of UTF-8 are read as letters of another encoding. */
const spoil = (text: string, encoding: string): string => decode(Buffer.from(text), encoding);

describe('mendDoubleEncoding', () => {
  it.each([...singleByteEncodings, 'latin1'])('mends what was read as %s and written anew', (encoding) => {
    expect(spoil(sentence, encoding)).not.toBe(sentence);
    expect(mendDoubleEncoding(spoil(sentence, encoding)).text).toBe(sentence);
  });

  it('counts the letters', () => {
    expect(mendDoubleEncoding('CaractÃ©ristiques gÃ©nÃ©rales, été')).toEqual({
      text: 'Caractéristiques générales, été',
      count: 3,
    });
  });

  it('mends what was encoded three times', () => {
    const twice = spoil(spoil('Caractéristiques', 'windows-1252'), 'windows-1252');
    expect(mendDoubleEncoding(twice)).toEqual({ text: 'Caractéristiques', count: 1 });
  });

  it.each([
    sentence,
    'ÉLÈVE À L’ÂGE DE RAISON, ÂÂ, PÂTÉ, CHÂTEAU À CÔTÉ',
    'Prêt-à-porter ; maître d’œuvre ; Noël ; aiguë ; 20 °C ; m² ; ½ journée',
    'Åland, São Paulo, Łódź',
    'a lone U+0092: l\u0092eau',
  ])('leaves a text alone that was encoded once: %s', (text) => {
    expect(mendDoubleEncoding(text)).toEqual({ text, count: 0 });
  });
});
