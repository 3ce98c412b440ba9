// The recipes of cypher/queries as Neo4j Browser takes saved scripts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** A zip, always the same bytes for the same recipes. */
export function savedScripts() {
  const folder = join(workspaceRoot, 'cypher/queries');
  const zip = new JSZip();
  for (const file of readdirSync(folder).sort()) {
    // Browser calls a script by its first line.
    const text = `// ${file.replace(/\.cypher$/, '')}\n${readFileSync(join(folder, file), 'utf8')}`;
    zip.file(`ROME/${file}`, text, { date: new Date(Date.UTC(2000, 0, 1)), createFolders: false });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
