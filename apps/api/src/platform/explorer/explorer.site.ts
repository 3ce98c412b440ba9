import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the explorer as it is sent: its bytes, and those of its compressed twins, made when it was built. */
export interface SiteFile {
  readonly contentType: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** The explorer as built: its page, its files by their names, and the addresses that it has pages for. */
export interface ExplorerSite {
  readonly page: string;
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly isPage: (path: string) => boolean;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

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
  const routes = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8')) as string[];
  const patterns = routes.map(patternOf);
  return { page, files: readFiles(join(folder, 'assets')), isPage: (path) => patterns.some((each) => each.test(path)) };
}

function readFiles(folder: string): Map<string, SiteFile> {
  const names = readdirSync(folder);
  const files = names.filter((name) => extname(name) in contentTypes);
  return new Map(
    files.map((name) => {
      const twin = (end: string): Buffer | undefined =>
        names.includes(name + end) ? readFileSync(join(folder, name + end)) : undefined;
      const contentType = contentTypes[extname(name)] ?? '';
      return [name, { contentType, plain: readFileSync(join(folder, name)), br: twin('.br'), gzip: twin('.gz') }];
    }),
  );
}

/** What a route matches: `:code` is one part of an address, whatever it says. */
function patternOf(route: string): RegExp {
  const parts = route.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
