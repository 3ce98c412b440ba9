import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer';
import { pageRelease } from '../components/release.document';
import { day } from '../texts/numbers';
import { footLinks } from './navigation';

/** Has all answers asked again once those of another load, or of other software, come. */
function useNewRelease(identity: string | undefined): void {
  const queries = useQueryClient();
  const former = useRef(identity);
  useEffect(() => {
    if (identity === undefined || identity === former.current) return;
    if (former.current !== undefined) void queries.invalidateQueries();
    former.current = identity;
  }, [identity, queries]);
}

/** The foot of each page: the release that answers, its licence, and what made the answers. */
export function SiteFooter(): ReactNode {
  const { data } = useAnswer(pageRelease, {}, { watched: true });
  useNewRelease(data && `${data.release.chargeeLe} ${data.release.logiciel.version} ${data.release.logiciel.commit}`);
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
