// Written by the build before this text: the files that any page may need, a digest of all, the patterns of the addresses.
declare const site: { readonly digest: string; readonly files: readonly string[]; readonly pages: readonly string[] };
declare const self: ServiceWorkerGlobalScope;

/** Of this build alone: another one has a cache of its own, and this one is dropped. */
const cacheName = `site ${site.digest}`;
const shellPath = '/';
const pages = site.pages.map((pattern) => new RegExp(pattern));
/** What a server in between says when the one behind it is away. */
const awayStatuses = new Set([502, 503, 504]);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode !== 'navigate') {
    if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  } else if (pages.some((page) => page.test(pathname))) event.respondWith(shell(event));
});

/** Keeps the files of this build and the page that runs them; a page of another build than these files is none to keep. */
async function install(): Promise<void> {
  const page = await fetch(shellPath, { headers: { accept: 'text/html' }, cache: 'no-cache' });
  const named = (await page.clone().text()).match(/\/assets\/[\w.-]+/g) ?? [];
  if (!page.ok || named.length === 0 || named.some((path) => !site.files.includes(path))) {
    throw new Error('The page and these files are not of one build.');
  }
  const cache = await caches.open(cacheName);
  await cache.addAll([...site.files]);
  await cache.put(shellPath, page);
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  const former = (await caches.keys()).filter((name) => name.startsWith('site ') && name !== cacheName);
  await Promise.all(former.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** The page as the server has it now; the one kept when there is no server. */
async function shell(event: FetchEvent): Promise<Response> {
  try {
    const preloaded = (await event.preloadResponse) as Response | undefined;
    const page = preloaded ?? (await fetch(event.request));
    return awayStatuses.has(page.status) ? ((await kept(shellPath)) ?? page) : page;
  } catch (error) {
    const page = await kept(shellPath);
    if (page) return page;
    throw error;
  }
}

/** A file never changes under its name; what is not kept beforehand is once it was asked for. */
async function file(request: Request): Promise<Response> {
  const known = await kept(request);
  if (known) return known;
  const found = await fetch(request);
  if (found.ok) await (await caches.open(cacheName)).put(request, found.clone());
  return found;
}

async function kept(asked: RequestInfo): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(asked, { ignoreVary: true });
}
