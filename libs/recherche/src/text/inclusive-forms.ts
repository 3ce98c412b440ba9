const feminineEndings =
  'e|ee|ne|le|re|se|te|fe|ve|he|ere|iere|euse|eure|rice|trice|teuse|esse|sse|ienne|enne|onne|elle|ive|ale|ice'
    .split('|')
    .flatMap((ending) => [ending, `${ending}s`])
    .sort((a, b) => b.length - a.length)
    .join('|');

const inParentheses = new RegExp(`(?<=\\p{L}{3})\\((?:${feminineEndings}|s)\\)s?`, 'gu');
const afterSign = new RegExp(
  `(?<=\\p{L}{3})[·•‧∙⋅./\\-_](?:${feminineEndings})(?:[·•‧∙⋅.\\-]s)?(?![\\p{L}\\p{N}])`,
  'gu',
);
const anySign = /[·•‧∙⋅./\-_]/u;
const afterSpacedSlash = new RegExp(
  `(?<=\\p{L}{3}) ?/ ?-?(?:euses?|trices?|rices?|ieres?|eres?|iennes?|ennes?)(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Takes from a folded text the endings that make a word inclusive: `infirmier(e)`, `chargé·e·s`, `développeur/euse`. */
export function withoutInclusiveForms(folded: string): string {
  let text = folded;
  if (text.includes('(')) text = text.replace(inParentheses, '');
  if (anySign.test(text)) text = text.replace(afterSign, '');
  return text.includes('/') ? text.replace(afterSpacedSlash, '') : text;
}

const letters = '(?:h|f|m|w)';
const join = '\\s*[/|\\-.·]\\s*';
const lettersOfSex = new RegExp(
  `(?<![\\p{L}\\p{N}'’.])(?:d${join})?${letters}${join}${letters}(?:${join}(?:${letters}|d|x|nb|n|i))*(?![\\p{L}\\p{N}])`,
  'gu',
);
const joinedAtEnd = /(?<=[\s([\-])(?:hf|fh|mf|hfx)\W*$/u;
const wordsAtEnd = /(?<=\s|\()\(?(?:hommes?|femmes?)\s*(?:\/|\||-|ou|et)\s*(?:hommes?|femmes?)\W*$/u;

/** Takes from a folded text what says that a post is open to all: `H/F`, `(h/f/x)`, `M/F`, `hf` or `homme/femme` at its end. */
export function withoutEndingsOfSex(folded: string): string {
  return folded.replace(lettersOfSex, ' ').replace(joinedAtEnd, ' ').replace(wordsAtEnd, ' ');
}
