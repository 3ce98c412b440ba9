const months = 'janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c';

/**
 * The texts of which Excel, when it opens a CSV file in French, makes something else: `01` the number 1, `2E1` the number 20,
 * `1-2` the first of February, more than fifteen digits a number that ends with zeros.
 */
const spoilt: readonly RegExp[] = [
  /^0\d+$/,
  /^\d{16,}$/,
  /^\d+(,\d*)?E[+-]?\d+$/i,
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^\d{1,2}:\d{2}(:\d{2})?$/,
  /^\d+([,.]\d+)? ?[%€]$/,
  new RegExp(`^(\\d{1,2}[ -])?(${months})\\p{L}*\\.?([ -]\\d{1,4})?$`, 'iu'),
];

/** Whether Excel would read a text as a number, a date or a time, and show something else than its characters. */
export function isSpoiltByExcel(text: string): boolean {
  return /\d/.test(text) && spoilt.some((pattern) => pattern.test(text));
}

/** A number or a boolean as a French Excel writes them, and so reads them: 0,25, VRAI. */
export function asShownByExcel(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return String(value).replace('.', ',');
}
