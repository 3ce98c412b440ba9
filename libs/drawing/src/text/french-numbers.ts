/** A share from 0 to 1 as a French reader has it, « 37 % »: what is above 0 is not told as 0 %, nor what is below 1 as 100 %. */
export function pourCent(share: number): string {
  if (share > 0 && share < 0.005) return '< 1\u00a0%';
  if (share < 1 && share >= 0.995) return '> 99\u00a0%';
  return `${Math.round(share * 100)}\u00a0%`;
}

/** « 1 item », « 2 items », « 1 584 items »: French counts 0 and 1 in the singular. */
export function compte(count: number, one: string, many: string): string {
  const digits = String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${digits} ${count < 2 ? one : many}`;
}
