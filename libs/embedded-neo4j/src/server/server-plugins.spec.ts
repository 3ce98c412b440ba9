import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkPlugins } from './server-plugins';

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-plugins-'));
const plugins = join(folder, 'plugins');
const source = join(folder, 'source');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('goes from plugins to none and back, and never touches those of the assembly', () => {
  mkdirSync(source);
  writeFileSync(join(source, 'a.jar'), '');
  for (const times of [1, 2]) {
    linkPlugins({ plugins }, source);
    linkPlugins({ plugins }, source);
    expect([times, readdirSync(plugins)]).toEqual([times, ['a.jar']]);
    linkPlugins({ plugins }, undefined);
    expect([times, readdirSync(plugins)]).toEqual([times, []]);
  }
  expect(readdirSync(source)).toEqual(['a.jar']);
});
