const number = new Intl.NumberFormat('fr-FR');
const exact = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** A whole number as French writes it: 17 810. */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** A number between two others, to four decimals: 0,4905. */
export function formatExact(value: number): string {
  return exact.format(value);
}

/** A share, to one decimal at most: 0.1596 → 16 %. */
export function formatPercent(share: number): string {
  return percent.format(share);
}

/** The share of a number in a total; 0 % of nothing. */
export function formatShare(part: number, total: number): string {
  return formatPercent(total === 0 ? 0 : part / total);
}

/** A date such as 2025-09-18 in words; « inconnue » for none. */
export function formatDate(date: string | null): string {
  return date === null ? 'inconnue' : day.format(new Date(`${date}T00:00:00Z`));
}

/** A number with its noun: 1 métier, 8 métiers; a plural that is not in -s is given. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count < 2 ? noun : plural}`;
}

/** Puts unbreakable blanks where French typography wants no line to break: inside « » and before : ; ! ? and %. */
export function joinPunctuation(text: string): string {
  return text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;!?%])/g, '\u00a0');
}
