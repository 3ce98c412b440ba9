// Numbers and tables as the report shows them.

export function number(value) {
  if (value === undefined || Number.isNaN(value)) return '';
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

/** Median, with least and greatest. */
export function spread({ median, least, greatest }) {
  return `${number(median)} (${number(least)} – ${number(greatest)})`;
}

export function percent(share) {
  return `${(100 * share).toPrecision(2)} %`;
}

/** A table in the form that Prettier leaves alone. */
export function table(header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = all;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
