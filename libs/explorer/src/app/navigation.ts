import { hasPage } from '../address/routes';

/** A link to a page that its readers look for. */
export interface NavigationLink {
  readonly href: string;
  readonly text: string;
}

/** Those of these links whose page there is. */
function existing(links: readonly NavigationLink[]): readonly NavigationLink[] {
  return links.filter(({ href }) => hasPage(href));
}

/** At the head of each page. */
export const headLinks = existing([
  { href: '/metiers', text: 'Métiers' },
  { href: '/passerelles', text: 'Passerelles' },
  { href: '/changer', text: 'Changer de métier' },
  { href: '/aires', text: 'Aires' },
]);

/** At the foot of each page. */
export const footLinks = existing([
  { href: '/comparer', text: 'Comparer' },
  { href: '/partage', text: 'Partage' },
  { href: '/versions', text: 'Versions' },
  { href: '/a-propos', text: 'À propos' },
]);
