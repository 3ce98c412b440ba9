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
    writeFileSync(join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'routes.json'), '["/","/metiers/:code","/a-propos"]');
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
    expect(readExplorerSite(folder)?.isPage(path)).toBe(known);
  });

  it('says what is broken in a build', () => {
    build();
    rmSync(join(folder, 'routes.json'));
    expect(() => readExplorerSite(folder)).toThrow(/routes\.json/);
  });
});
