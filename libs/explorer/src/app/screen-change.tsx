import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { usePathname } from 'wouter/use-browser-location';

/** After one page has become another: begins at its top, and where a reader of screens begins. Back and forward stay where they were. */
export function ScreenChange(): ReactNode {
  const path = usePathname();
  const former = useRef(path);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = (): void => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (former.current === path) return;
    former.current = path;
    if (!wentBack.current) window.scrollTo(0, 0);
    wentBack.current = false;
    document.getElementById('contenu')?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
