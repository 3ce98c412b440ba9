/** A date of the calendar as 2025-09-18, from its parts in digits; undefined when there is no such day, as 31/02. */
export function isoDate(year = '', month = '', day = ''): string | undefined {
  const date = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Date.parse takes the 31st of February for the 3rd of March.
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}
