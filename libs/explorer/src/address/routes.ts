/** An address of the explorer. */
export interface Route {
  /** What is shown there, as its folder in `pages` is called. */
  readonly page: string;
  /** In which `:name` stands for any text. */
  readonly path: string;
}

/** Every address that there is. A build writes them for the server, which answers 404 to all others. */
export const routes: readonly Route[] = [
  { page: 'accueil', path: '/' },
  { page: 'metiers', path: '/metiers' },
  { page: 'fiche', path: '/metiers/:code' },
  { page: 'secteurs', path: '/secteurs' },
  { page: 'secteurs', path: '/secteurs/:code' },
  { page: 'centres-interet', path: '/centres-interet' },
  { page: 'centres-interet', path: '/centres-interet/:code' },
  { page: 'avenir', path: '/avenir' },
  { page: 'avenir', path: '/avenir/:transition' },
  { page: 'competences', path: '/competences' },
  { page: 'competences', path: '/competences/:code' },
  { page: 'comparer', path: '/comparer' },
  { page: 'partage', path: '/partage' },
  { page: 'versions', path: '/versions' },
  { page: 'a-propos', path: '/a-propos' },
  { page: 'passerelles', path: '/passerelles' },
  { page: 'changer', path: '/changer' },
  { page: 'aires', path: '/aires' },
];

const paths = new Set(routes.map(({ path }) => path));

/** Whether there is a page at an address that has no `:name`. */
export function hasPage(path: string): boolean {
  return paths.has(path);
}
