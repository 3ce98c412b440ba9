import { useEffect } from 'react';

/** What browsers, search engines and those who share a link are told of a page. */
export interface PageHead {
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** The address that it is known by, from the root of the site; that of the browser by default. */
  readonly canonical?: string;
}

/** Tells them, in the head of the document. */
export function usePageHead({ title, description, canonical }: PageHead): void {
  const address = canonical ?? window.location.pathname + window.location.search;
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
    const href = new URL(address, window.location.origin).href;
    canonicalLink().href = href;
  }, [title, description, address]);
}

function canonicalLink(): HTMLLinkElement {
  const there = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (there) return there;
  const made = document.createElement('link');
  made.rel = 'canonical';
  document.head.append(made);
  return made;
}
