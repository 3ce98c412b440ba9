import { existsSync } from 'node:fs';
import { join } from 'node:path';

const releases = join(__dirname, '../../../../../shared/rome');

/** A real file of France Travail, read where it stands beside the project. @throws when it is not there. */
export function officialFile(name: string): string {
  const path = join(releases, name);
  if (!existsSync(path)) throw new Error(`${name} is needed in ../shared/rome, beside the project`);
  return path;
}

/** The sources of ROME 4.0 v460: the official zip lacks the tree of compétences, which is given beside it. */
export const v460 = (): string[] => [
  officialFile('RefRomeCsv-v460.zip'),
  officialFile('arborescence-competences-v460-reconstruite.zip'),
];

/** The source of ROME 4.0 v458, complete. */
export const v458 = (): string[] => [officialFile('RefRomeCsv-v458.zip')];
