import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the explorer as it is sent: its bytes, and those of its compressed twins, made when it was built. */
export interface SiteFile {
  readonly contentType: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** The explorer as built. */
export interface ExplorerSite {
  /** Its page, for an address that it has none for. */
  readonly page: string;
  /** Its page with the scripts and styles of an address named in it; undefined for an address that it has no page for. */
  readonly pageAt: (path: string) => string | undefined;
  /** By their names. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** What keeps it for when there is no server. */
  readonly worker: SiteFile;
}

/** An address that has a page, as the build writes it. */
interface BuiltRoute {
  readonly path: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file at the root of the site that the browser runs beside its pages. */
export const workerName = 'service-worker.js';

/** Where libs/explorer is built to, from src/ and from dist/ of the API alike: it is served, not imported. */
export const explorerFolder = join(__dirname, '../../../../..', 'libs', 'explorer', 'dist', 'site');

/** Reads the explorer into memory, less than 2 MB; undefined where it was not built. */
export function readExplorerSite(folder: string): ExplorerSite | undefined {
  let page: string;
  try {
    page = readFileSync(join(folder, 'index.html'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const routes = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8')) as BuiltRoute[];
  const pages = routes.map((route) => ({ pattern: patternOf(route.path), text: withFilesOf(route, page) }));
  return {
    page,
    pageAt: (path) => pages.find(({ pattern }) => pattern.test(path))?.text,
    files: readFiles(join(folder, 'assets')),
    worker: readFile(folder, workerName, readdirSync(folder)),
  };
}

/** Named in the page, they are fetched at once, not after the script that would ask for them was read. */
function withFilesOf({ scripts, styles }: BuiltRoute, page: string): string {
  const links = [
    ...scripts.map((path) => `<link rel="modulepreload" crossorigin href="${path}">`),
    ...styles.map((path) => `<link rel="stylesheet" crossorigin href="${path}">`),
  ];
  return page.replace('</head>', `${links.join('')}</head>`);
}

function readFiles(folder: string): Map<string, SiteFile> {
  const names = readdirSync(folder);
  const files = names.filter((name) => extname(name) in contentTypes);
  return new Map(files.map((name) => [name, readFile(folder, name, names)]));
}

/** A file with its compressed twins, where these names are in the folder. */
function readFile(folder: string, name: string, names: readonly string[]): SiteFile {
  const twin = (end: string): Buffer | undefined =>
    names.includes(name + end) ? readFileSync(join(folder, name + end)) : undefined;
  const contentType = contentTypes[extname(name)] ?? '';
  return { contentType, plain: readFileSync(join(folder, name)), br: twin('.br'), gzip: twin('.gz') };
}

/** What a route matches: `:code` is one part of an address, whatever it says. */
function patternOf(route: string): RegExp {
  const parts = route.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
