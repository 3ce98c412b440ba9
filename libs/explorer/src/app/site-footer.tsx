import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer';
import { pageRelease } from '../components/release.document';
import { day } from '../texts/numbers';
import { footLinks } from './navigation';

/** The foot of each page: the release that answers, its licence, and what made the answers. */
export function SiteFooter(): ReactNode {
  const { data } = useAnswer(pageRelease, {});
  return (
    <footer className="site">
      <div>
        <p>
          {data && (
            <>
              {data.release.libelle}, chargée le {day(data.release.chargeeLe)}.{' '}
            </>
          )}
          Source : France Travail, ROME 4.0, Licence Ouverte 2.0.
          {data && <> rome-graph {data.release.logiciel.version}.</>}
        </p>
        <nav aria-label="Le site">
          <ul>
            {footLinks.map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
            <li>
              <a href="/graphql">API</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
