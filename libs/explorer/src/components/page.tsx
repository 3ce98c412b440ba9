import type { ReactNode } from 'react';
import { usePageHead } from './page-head';
import './page.css';

interface PageProps {
  /** Its h1, and, with the name of the site, what a tab and a list of results call it. */
  readonly title: string;
  /** One sentence for those who list it. */
  readonly description: string;
  /** What stands above the title, as the kind of thing shown; none by default. */
  readonly above?: ReactNode;
  /** The h1, where it is more than its text. */
  readonly heading?: ReactNode;
  /** The address that this page is known by; that of the browser by default. */
  readonly canonical?: string;
  readonly children: ReactNode;
}

/** A page with its title, which browsers and search engines are told, too. */
export function Page({ title, description, above, heading, canonical, children }: PageProps): ReactNode {
  usePageHead({ title: `${title} · rome-graph`, description, canonical });
  return (
    <>
      <div className="page-head">
        {above !== undefined && <p className="above">{above}</p>}
        <h1>{heading ?? title}</h1>
      </div>
      {children}
    </>
  );
}
