import { fold } from './fold';
import { withoutEndingsOfSex, withoutInclusiveForms } from './inclusive-forms';

/** Longest text that is read; what follows is left out. */
export const longestText = 200;

const cutLetters = /(?<![\p{L}\p{N}])(?:l|d|j|n|s|t|m|c|qu|jusqu|lorsqu|puisqu|quelqu)['’‘`ʼ′]/gu;
const dottedSigle = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
const joinedByAnd = /(?<![\p{L}\p{N}])(\p{L}) ?& ?(\p{L})(?![\p{L}\p{N}])/gu;
const dimensions = /(?<![\p{L}\p{N}])([234]) d(?![\p{L}\p{N}'’])/gu;

/** Names of programming that signs would cut, and the word that each becomes. */
const namesWithSigns: readonly [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])c ?\+\+/gu, ' cplusplus '],
  [/(?<![\p{L}\p{N}])c ?[#♯]/gu, ' csharp '],
  [/(?<![\p{L}\p{N}])f ?[#♯]/gu, ' fsharp '],
  [/(?<![\p{L}\p{N}])(?:asp ?)?\.net(?![\p{L}\p{N}])/gu, ' dotnet '],
];

/** The words of a label: folded, in order; inclusive forms and signs taken away. */
export function wordsOfLabel(label: string): string[] {
  return cut(withoutInclusiveForms(prepared(fold(label))));
}

/** The words of what someone typed: as those of a label, without `H/F`. Only the first 200 characters are read. */
export function wordsOfQuery(text: string): string[] {
  const folded = prepared(withoutEndingsOfSex(fold(text.slice(0, longestText))));
  return cut(withoutInclusiveForms(folded));
}

function prepared(folded: string): string {
  let text = folded;
  if (/[+#♯.]/u.test(text)) {
    for (const [sign, word] of namesWithSigns) text = text.replace(sign, word);
    text = text.replace(dottedSigle, (sigle) => sigle.replaceAll('.', ''));
  }
  if (text.includes('&')) text = text.replace(joinedByAnd, '$1$2');
  return text.replace(dimensions, '$1d').replace(cutLetters, ' ');
}

function cut(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
