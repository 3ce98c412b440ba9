/** Lower case, accents folded, everything but letters and digits → one blank. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, in lower case, of letters and digits without accents only. */
export function wordsOf(text: string): string[] {
  const folded = foldText(text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'));
  return folded === '' ? [] : folded.split(' ');
}
