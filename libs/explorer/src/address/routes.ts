/** A page of the explorer: its address, in which `:name` stands for any text. */
export interface Route {
  readonly name: string;
  readonly path: string;
}

/** Every page that there is. A build writes their addresses for the server, which answers 404 to all others. */
export const routes = [
  { name: 'accueil', path: '/' },
  { name: 'passerelles', path: '/passerelles' },
] as const satisfies readonly Route[];

/** The name of a page. */
export type RouteName = (typeof routes)[number]['name'];
