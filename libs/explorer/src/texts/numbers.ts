const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const shares = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });
const dates = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** A whole number as French writes it: `1 584`. */
export function count(value: number): string {
  return whole.format(value);
}

/** A number of things: `1 métier`, `1 584 métiers`; French takes the plural from 2 on. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${Math.abs(value) < 2 ? singular : plural}`;
}

/** A share from 0 to 1 in percent: `45 %`. */
export function percent(share: number): string {
  return shares.format(share);
}

/** A day as French writes it, of a moment in ISO 8601: `27 novembre 2026`. */
export function day(moment: string): string {
  return dates.format(new Date(moment));
}

/** Between things that are named one after the other: no line begins with it. */
export const itemSeparator = '\u00a0; ';
