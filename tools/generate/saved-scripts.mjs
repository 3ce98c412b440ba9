// The recipes of cypher/queries as Neo4j Browser takes saved scripts, and its style.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import JSZip from 'jszip';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** A zip, always the same bytes for the same recipes. */
export function savedScripts() {
  const folder = join(workspaceRoot, 'cypher/queries');
  const zip = new JSZip();
  const options = { date: new Date(Date.UTC(2000, 0, 1)), createFolders: false };
  for (const file of readdirSync(folder).sort()) {
    // Browser calls a script by its first line.
    const text = `// ${file.replace(/\.cypher$/, '')}\n${readFileSync(join(folder, file), 'utf8')}`;
    zip.file(`ROME/${file}`, text, options);
  }
  // On one line of JSON: Browser takes the semicolons of a style sheet for the ends of statements.
  const { browserStyle, storedGraph } = createRequire(import.meta.url)(
    join(workspaceRoot, 'libs/domain/dist/index.js'),
  );
  zip.file('ROME/style.cypher', `// style\n:style ${JSON.stringify(browserStyle(storedGraph))}`, options);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
