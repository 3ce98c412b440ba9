/** A number of things, in words that agree with it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count < 2 ? one : many}`;
}

/** How many codes a sentence names before it counts the rest. */
const named = 3;

/** Some codes, the first named and the rest counted. */
export function someOf(codes: readonly string[]): string {
  const rest = codes.length - named;
  if (rest <= 1) return joined(codes);
  return `${codes.slice(0, named).join(', ')} et ${rest} autres`;
}

/** A list as a sentence has it. */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

/** A share in whole percents, « moins de 1 % » where it would be none. */
export function percent(part: number): string {
  const whole = Math.round(part * 100);
  return whole === 0 ? 'moins de 1 %' : `${whole} %`;
}

function thousands(count: number): string {
  return String(count).replace(/(?<=\d)(?=(\d{3})+$)/g, ' ');
}
