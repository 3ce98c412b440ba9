import { delimiter, join } from 'node:path';

/** The folders of the assembly whose jars are on the class path, in this order: GDS needs the plugins first. */
export function classPathFolders(gds: boolean): readonly string[] {
  return gds ? ['plugins', 'lib'] : ['lib'];
}

/** The class path of a Neo4j, as Java takes it. */
export function classPathOf(assembly: string, gds: boolean): string {
  return classPathFolders(gds)
    .map((folder) => join(assembly, folder, '*'))
    .join(delimiter);
}
