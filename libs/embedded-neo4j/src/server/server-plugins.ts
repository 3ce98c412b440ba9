import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import type { HomePaths } from './home-paths';

/** Makes the server's plugins folder a link to the one given, or an empty folder. */
export function linkPlugins(paths: Pick<HomePaths, 'plugins'>, source: string | undefined): void {
  rmSync(paths.plugins, { recursive: true, force: true });
  if (source === undefined) mkdirSync(paths.plugins, { mode: 0o700 });
  else symlinkSync(source, paths.plugins, 'junction');
}
