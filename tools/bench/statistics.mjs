// Median, least and greatest.
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], least: sorted[0], greatest: sorted[sorted.length - 1] };
}

/** The median and the 99th percentile; undefined of no values. */
export function quantiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * sorted.length)];
  return { p50: at(0.5), p99: at(0.99) };
}
