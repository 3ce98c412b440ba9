import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, runnerImport } from 'vite';

/** Texts shorter than this are served as they are, in bytes. */
const compressionThreshold = 1_024;

/** At the root, so that the whole site is its own. */
const workerFile = 'service-worker.js';

/** Writes beside each file its compressed twins, so that a server compresses nothing, and the addresses that are pages. */
function servedFiles() {
  return {
    name: 'served-files',
    // Once all is written: what Vite itself puts in place last would else be missing from the twins.
    async writeBundle({ dir }, bundle) {
      const declared = fileURLToPath(new URL('./src/address/routes.ts', import.meta.url));
      const { routes } = (await runnerImport(declared)).module;
      const served = routes.map(({ page, path }) => ({ path, ...loadedBy(bundle, page) }));
      writeFileSync(join(dir, 'routes.json'), JSON.stringify(served));
      tellWorker(join(dir, workerFile), bundle, routes);
      for (const fileName of Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))) {
        const text = readFileSync(join(dir, fileName));
        if (text.length < compressionThreshold) continue;
        const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        writeFileSync(join(dir, `${fileName}.br`), brotliCompressSync(text, brotli));
        writeFileSync(join(dir, `${fileName}.gz`), gzipSync(text, { level: 9 }));
      }
    },
  };
}

/** What a page loads beside what all pages do, so that the server names it in the page and no script has to be read first. */
function loadedBy(bundle, page) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const all = filesOf(
    bundle,
    chunks.find(({ isEntry, name }) => isEntry && name === 'index'),
  );
  const own = filesOf(
    bundle,
    chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${page}/${page}.page.tsx`)),
  );
  const added = [...own].filter((file) => !all.has(file)).map((file) => `/${file}`);
  return {
    scripts: added.filter((file) => file.endsWith('.js')),
    styles: added.filter((file) => file.endsWith('.css')),
  };
}

/** A script with all that it imports, and their styles. */
function filesOf(bundle, chunk, found = new Set()) {
  if (!chunk || found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const name of chunk.imports) filesOf(bundle, bundle[name], found);
  for (const name of chunk.viteMetadata?.importedCss ?? []) found.add(name);
  return found;
}

/** Writes before the service worker what it keeps and which addresses are pages: other files make it another worker. */
function tellWorker(worker, bundle, routes) {
  const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
  // What a page loads only when it is used, as the map: kept once that was.
  const later = new Set(
    Object.values(bundle)
      .filter(({ isDynamicEntry, facadeModuleId }) => isDynamicEntry && !facadeModuleId.endsWith('.page.tsx'))
      .map(({ fileName }) => fileName),
  );
  const site = {
    digest: createHash('sha256').update(files.sort().join('\n')).digest('hex').slice(0, 16),
    files: files.filter((name) => !later.has(name)).map((name) => `/${name}`),
    pages: routes.map(({ path }) => `^${path.replace(/:\w+/g, '[^/]+')}$`),
  };
  writeFileSync(worker, `const site=${JSON.stringify(site)};\n${readFileSync(worker, 'utf8')}`);
}

/** Leaves out what react-aria says in thirty languages that no page of the explorer is in. */
function frenchAlone() {
  return {
    name: 'french-alone',
    enforce: 'pre',
    load(id) {
      const language = /\/(?:react-aria|react-aria-components|react-stately)\/dist\/.*\/([a-z]{2}-[A-Z]{2})\.m?js/.exec(
        id,
      );
      return language && language[1] !== 'fr-FR' ? 'export default {};' : null;
    },
  };
}

export default defineConfig({
  plugins: [react(), frenchAlone(), servedFiles()],
  resolve: { conditions: ['@rome-graph/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // A script or a font within another file would need an exception of the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { index: 'index.html', worker: 'src/worker/service-worker.ts' },
      output: { entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js') },
    },
    reportCompressedSize: false,
  },
  // For those who write the explorer: its pages from here, the API from `npm start`.
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
});
