/** Feminine endings and the masculine ones that stand for both, the longest first. */
const feminines: readonly [RegExp, string][] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/eure$/, 'eur'],
  [/esse$/, 'e'],
  [/ere$/, 'er'],
  [/enne$/, 'en'],
  [/onne$/, 'on'],
  [/elle$/, 'el'],
  [/ive$/, 'if'],
];
const shortestStem = 3;

/**
 * What singular and plural, masculine and feminine, one letter and two have in common: good for comparing words, not for
 * reading.
 *
 * @param word folded
 */
export function stemOf(word: string): string {
  if (word.length <= shortestStem || /\p{N}/u.test(word)) return word;
  const singular = singularOf(word);
  const masculine = masculineOf(singular);
  const bare = masculine.length > shortestStem ? masculine.replace(/e+$/, '') : masculine;
  const single = bare.replace(/(\p{L})\1/gu, '$1').replace(/y/g, 'i');
  return single.length < shortestStem ? singular : single;
}

function singularOf(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('vail')) return `${word.slice(0, -3)}al`;
  return word.replace(/[sx]$/, '');
}

function masculineOf(word: string): string {
  for (const [ending, masculine] of feminines) {
    if (word.length > 5 && ending.test(word)) return word.replace(ending, masculine);
  }
  return word;
}

/** Endings of derived words, as stems have them: without their last e. */
const derivations = /(?:isation|ation|ition|ement|ment|eri|anc|enc|ism|ist|iqu|teur|eur|ier|ing|ag|ur|er|ien|ion|al)$/;
const shortestFamily = 4;

/** What words of one family begin with: boulanger and boulangerie, nettoyeur and nettoyage. The stem when it has no derivation. */
export function familyOf(stem: string): string {
  const root = stem.replace(derivations, '');
  return root.length >= shortestFamily ? root : stem;
}
