import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExplorerSite } from './explorer.site';

describe('readExplorerSite', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rome-graph-explorer-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function build(): void {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><head></head>');
    const routes = ['/', '/metiers/:code', '/a-propos'].map((path) => ({ path, scripts: [], styles: [] }));
    const fiche = { scripts: ['/assets/fiche-1.js'], styles: ['/assets/fiche-1.css'] };
    writeFileSync(
      join(folder, 'routes.json'),
      JSON.stringify(routes.map((route) => (route.path.includes(':') ? { ...route, ...fiche } : route))),
    );
    writeFileSync(join(folder, 'service-worker.js'), 'const site={}');
    for (const name of ['index-1.js', 'index-1.js.br', 'icon-2.svg', 'notes.txt']) {
      writeFileSync(join(folder, 'assets', name), name);
    }
  }

  it('is nothing where the explorer was not built', () => {
    expect(readExplorerSite(join(folder, 'absent'))).toBeUndefined();
  });

  it('holds the files that a page may ask for, each with its compressed twin', () => {
    build();
    const files = readExplorerSite(folder)?.files;
    expect([...(files?.keys() ?? [])].sort()).toEqual(['icon-2.svg', 'index-1.js']);
    expect(files?.get('index-1.js')).toMatchObject({ contentType: 'text/javascript; charset=utf-8', gzip: undefined });
    expect(String(files?.get('index-1.js')?.br)).toBe('index-1.js.br');
  });

  it.each([
    ['/', true],
    ['/metiers/J1501', true],
    ['/metiers', false],
    ['/metiers/J1501/more', false],
    ['/a-propos', true],
    ['/a-proposal', false],
  ])('%s: a page is %s', (path, known) => {
    build();
    expect(readExplorerSite(folder)?.pageAt(path) !== undefined).toBe(known);
  });

  it('names in the page of an address the scripts and styles of that address', () => {
    build();
    const site = readExplorerSite(folder);
    expect(site?.pageAt('/metiers/J1501')).toBe(
      '<!doctype html><head><link rel="modulepreload" crossorigin href="/assets/fiche-1.js">' +
        '<link rel="stylesheet" crossorigin href="/assets/fiche-1.css"></head>',
    );
    expect(site?.pageAt('/')).toBe(site?.page);
  });

  it('has the worker that keeps it, which is no page', () => {
    build();
    expect(String(readExplorerSite(folder)?.worker.plain)).toBe('const site={}');
    expect(readExplorerSite(folder)?.pageAt('/service-worker.js')).toBeUndefined();
  });

  it('says what is broken in a build', () => {
    build();
    rmSync(join(folder, 'routes.json'));
    expect(() => readExplorerSite(folder)).toThrow(/routes\.json/);
  });
});
