// Which folders of the workspace an application is made of in production.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The package.json of a folder. */
export function packageOf(place) {
  return JSON.parse(readFileSync(join(workspaceRoot, place, 'package.json'), 'utf8'));
}

/** The application and the libraries of the workspace that it asks for, directly or not, as apps/api or libs/domain. */
export function madeOf(application) {
  const names = readdirSync(join(workspaceRoot, 'libs')).map((name) => `libs/${name}`);
  const places = new Map(names.map((place) => [packageOf(place).name, place]));
  const found = new Set();
  const ask = (place) => {
    if (place === undefined || found.has(place)) return;
    found.add(place);
    for (const name of Object.keys(packageOf(place).dependencies ?? {})) ask(places.get(name));
  };
  ask(application);
  return [...found];
}
