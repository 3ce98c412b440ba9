/** Has the browser keep the explorer for when there is no server, once the page is there and at rest: the first visit is not slowed by it. */
export function keepSite(): void {
  // Browsers have it on encrypted addresses and on their own machine alone.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  };
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(register, { timeout: 10_000 });
    else setTimeout(register, 2_000);
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
