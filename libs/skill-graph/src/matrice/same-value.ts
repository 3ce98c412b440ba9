/** The places of a list that hold the same number, Infinity left out: by ascending number, each ascending. */
export function sameValue(values: Float64Array): Uint32Array[] {
  const ranks = new Map<number, number>();
  for (const value of values.slice().sort()) if (value !== Infinity && !ranks.has(value)) ranks.set(value, ranks.size);
  const counts = new Uint32Array(ranks.size);
  const rankOf = Int32Array.from(values, (value) => ranks.get(value) ?? -1);
  for (const rank of rankOf) if (rank >= 0) counts[rank] = counts[rank] + 1;
  const places = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  rankOf.forEach((rank, place) => {
    if (rank < 0) return;
    const position = counts[rank];
    places[rank][position] = place;
    counts[rank] = position + 1;
  });
  return places;
}

/** Numbers by what they have in common, in the order in which they come. */
export function grouped(numbers: Iterable<number>, groupOf: (number: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const group = groupOf(number);
    const known = groups.get(group);
    if (known) known.push(number);
    else groups.set(group, [number]);
  }
  return groups;
}
