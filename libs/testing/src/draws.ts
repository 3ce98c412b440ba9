/** How many draws a spec makes at random: few, unless `npm run verify` asks for many (ROME_SEEDS=many). */
export function draws(few: number, many: number): number {
  return process.env.ROME_SEEDS === 'many' ? many : few;
}
