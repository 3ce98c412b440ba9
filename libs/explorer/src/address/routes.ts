/** A page of the explorer: its address, in which `:name` stands for any text. */
export interface Route {
  readonly name: string;
  readonly path: string;
}

/** Every page that there is. A build writes their addresses for the server, which answers 404 to all others. */
export const routes = [
  { name: 'accueil', path: '/' },
  { name: 'metiers', path: '/metiers' },
  { name: 'fiche', path: '/metiers/:code' },
  { name: 'secteurs', path: '/secteurs' },
  { name: 'secteur', path: '/secteurs/:code' },
  { name: 'centresInteret', path: '/centres-interet' },
  { name: 'centreInteret', path: '/centres-interet/:code' },
  { name: 'avenir', path: '/avenir' },
  { name: 'transition', path: '/avenir/:transition' },
  { name: 'competences', path: '/competences' },
  { name: 'competence', path: '/competences/:code' },
  { name: 'comparer', path: '/comparer' },
  { name: 'partage', path: '/partage' },
  { name: 'versions', path: '/versions' },
  { name: 'aPropos', path: '/a-propos' },
  { name: 'passerelles', path: '/passerelles' },
  { name: 'changer', path: '/changer' },
  { name: 'aires', path: '/aires' },
] as const satisfies readonly Route[];

/** The name of a page. */
export type RouteName = (typeof routes)[number]['name'];

const paths = new Set<string>(routes.map(({ path }) => path));

/** Whether there is a page at an address that has no `:name`. */
export function hasPage(path: string): boolean {
  return paths.has(path);
}
