import { hasPage } from '../../address/routes';

/** A way into the nomenclature, or a door to a question, with a line on what is behind it. */
export interface WayIn {
  readonly href: string;
  readonly name: string;
  readonly text: string;
}

function existing(ways: readonly WayIn[]): readonly WayIn[] {
  return ways.filter(({ href }) => hasPage(href));
}

/** The five ways in that MétierScope has, too. */
export const waysIn = existing([
  { href: '/metiers', name: 'Métiers de A à Z', text: 'Tous les métiers, et de quoi les trier' },
  { href: '/secteurs', name: "Secteurs d'activité", text: 'Du bâtiment à la santé' },
  { href: '/centres-interet', name: "Centres d'intérêt", text: 'Ce que l’on aime faire' },
  { href: '/avenir', name: "Métiers d'avenir", text: 'Transitions écologique, numérique, démographique' },
  { href: '/competences', name: 'Compétences', text: 'Ce qu’un métier demande, et qui d’autre le demande' },
]);

/** The questions that most come with. */
export const doors = existing([
  {
    href: '/passerelles',
    name: "Aller d'un métier à un autre",
    text: 'Les chaînes de métiers qui y mènent, étape par étape : ce qui est déjà acquis, ce qu’il faut apprendre.',
  },
  {
    href: '/changer',
    name: 'Changer de métier',
    text: 'En trois temps : les conditions voulues, les expériences, les pistes qui s’ouvrent.',
  },
]);

/** What else there is to look at. */
export const more = existing([
  { href: '/aires', name: 'Aires de mobilité', text: 'La carte de tous les métiers' },
  { href: '/comparer', name: 'Comparer deux métiers', text: 'Ce qui les sépare, dans les deux sens' },
  { href: '/partage', name: 'Compétences partagées', text: 'Qui partage au moins tant de compétences' },
  { href: '/versions', name: 'Versions', text: 'Ce qui a changé d’une version à l’autre' },
  { href: '/a-propos', name: 'À propos', text: 'Méthode, sources, limites' },
]);
