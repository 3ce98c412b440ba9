import type { SkillGraphSource, SkillItemSource } from '../src';
import type { SeededRandom } from '../src';

/** Few items, so that many métiers hold the same ones: chains of equal cost, steps of none, and pairs that share nothing. */
export function randomSource(random: SeededRandom): SkillGraphSource {
  const items: SkillItemSource[] = [
    { code: 'E1', nature: 'ENJEU' },
    { code: 'E2', nature: 'ENJEU' },
    ...numbered(3, (n): SkillItemSource => ({ code: `O${n}`, nature: 'OBJECTIF', parent: `E${1 + (n % 2)}` })),
    ...numbered(4, (n): SkillItemSource => ({ code: `Q${n}`, nature: 'MACRO_COMPETENCE', parent: `O${n % 3}` })),
    { code: 'Q9', nature: 'MACRO_COMPETENCE', parent: 'O0', savoirEtre: true },
    ...numbered(5, (n): SkillItemSource => ({ code: `C${n}`, nature: 'COMPETENCE', parent: `Q${n % 4}` })),
    ...numbered(4, (n): SkillItemSource => ({ code: `S${n}`, nature: 'SAVOIR' })),
  ];
  const linked = items.filter(({ nature }) => nature !== 'ENJEU' && nature !== 'OBJECTIF').map(({ code }) => code);
  const metiers = numbered(5 + random.below(4), (n) => `M${n}`);
  const links = metiers.flatMap((metier) =>
    random
      .pick(linked, 1 + random.below(6))
      .map((item) => ({ metier, item, coeurMetier: item === 'C1' || item === 'S2' })),
  );
  return { metiers, items, links };
}

function numbered<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}
