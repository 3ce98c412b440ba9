/** An answer that this browser keeps, to show when there is no server. */
export interface KeptAnswer {
  readonly data: unknown;
  /** The ETag that it came with. */
  readonly tag: string;
  /** The release that it is of, as 460. */
  readonly release: string;
  /** When it came, in milliseconds since 1970. */
  readonly seen: number;
}

const cacheName = 'answers';
/** Someone comes back to what was seen last. */
const most = 100;

/** The answer that is kept under a key; undefined where there is none, or where the browser keeps nothing. */
export async function keptAnswer(key: string): Promise<KeptAnswer | undefined> {
  const kept = await (await opened())?.match(addressOf(key));
  return kept && ((await kept.json()) as KeptAnswer);
}

/**
 * Keeps an answer, those seen last and no more than a hundred. One of another release, or that differs from the one before, says
 * that what is kept besides is of the past: it is dropped.
 */
export async function keepAnswer(key: string, answer: KeptAnswer): Promise<void> {
  const cache = await opened();
  if (!cache) return;
  const former = await keptAnswer(key);
  if (former ? former.tag !== answer.tag : await isOfAnother(cache, answer.release)) await dropAnswers();
  const current = (await opened()) ?? cache;
  await current.put(addressOf(key), new Response(JSON.stringify(answer), { headers: { 'x-release': answer.release } }));
  const requests = await current.keys();
  await Promise.all(requests.slice(0, Math.max(0, requests.length - most)).map((request) => current.delete(request)));
}

/** How many are kept. */
export async function countKept(): Promise<number> {
  return (await (await opened())?.keys())?.length ?? 0;
}

/** Keeps none any more. */
export async function dropAnswers(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(cacheName);
}

async function isOfAnother(cache: Cache, release: string): Promise<boolean> {
  const [last] = (await cache.keys()).slice(-1);
  const kept = last && (await cache.match(last));
  return kept !== undefined && kept.headers.get('x-release') !== release;
}

/** A browser keeps nothing of a page that came unencrypted from another machine. */
async function opened(): Promise<Cache | undefined> {
  return 'caches' in globalThis ? caches.open(cacheName) : undefined;
}

/** Never asked for: what is kept has to have an address. */
function addressOf(key: string): string {
  return `/answers/${encodeURIComponent(key)}`;
}
