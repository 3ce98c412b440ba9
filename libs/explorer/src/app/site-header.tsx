import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { SearchBox } from '../components/search-box';
import { headLinks } from './navigation';

/** The head of each page: home, the pages gone to most, and the search, which the landing has larger. */
export function SiteHeader(): ReactNode {
  const [path] = useLocation();
  return (
    <header className="site">
      <div>
        <Link href="/" className="wordmark">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M7 23 16 9l9 14" />
            <circle cx="7" cy="23" r="4" />
            <circle cx="16" cy="9" r="4" />
            <circle cx="25" cy="23" r="4" />
          </svg>
          rome-graph
        </Link>
        {headLinks.length > 0 && (
          <nav aria-label="Pages">
            <ul>
              {headLinks.map(({ href, text }) => (
                <li key={href}>
                  <Link href={href} aria-current={path === href ? 'page' : undefined}>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {path !== '/' && (
          <div className="search">
            <SearchBox />
          </div>
        )}
      </div>
    </header>
  );
}
