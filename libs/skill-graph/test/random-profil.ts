import { buildSkillGraph } from '../src';
import type { Experience, Profil, SeededRandom, SkillGraphSource } from '../src';

/** A profile of up to two experiences, whole or in part, and up to two items. */
export function randomProfil(random: SeededRandom, source: SkillGraphSource): Profil {
  const linked = source.items
    .filter(({ nature }) => nature !== 'ENJEU' && nature !== 'OBJECTIF')
    .map(({ code }) => code);
  const graph = buildSkillGraph(source);
  const experiences = random.pick(source.metiers, random.below(3)).map((metier): Experience => {
    const own = graph.itemsOfFiche(metier);
    const some = random.pick(own, random.below(own.length + 1));
    return [{ metier }, { metier, seulement: some }, { metier, sauf: some }][random.below(3)] as Experience;
  });
  return { experiences, items: random.pick(linked, random.below(3)) };
}
