import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, runnerImport } from 'vite';

/** Texts shorter than this are served as they are, in bytes. */
const compressionThreshold = 1_024;

/** Writes beside each file its compressed twins, so that a server compresses nothing, and the addresses that are pages. */
function servedFiles() {
  return {
    name: 'served-files',
    // Once all is written: what Vite itself puts in place last would else be missing from the twins.
    async writeBundle({ dir }, bundle) {
      for (const fileName of Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))) {
        const text = readFileSync(join(dir, fileName));
        if (text.length < compressionThreshold) continue;
        const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        writeFileSync(join(dir, `${fileName}.br`), brotliCompressSync(text, brotli));
        writeFileSync(join(dir, `${fileName}.gz`), gzipSync(text, { level: 9 }));
      }
      const declared = fileURLToPath(new URL('./src/address/routes.ts', import.meta.url));
      const { routes } = (await runnerImport(declared)).module;
      writeFileSync(join(dir, 'routes.json'), JSON.stringify(routes.map(({ path }) => path)));
    },
  };
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
    rolldownOptions: { checks: { pluginTimings: false } },
    reportCompressedSize: false,
  },
  // For those who write the explorer: its pages from here, the API from `npm start`.
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
});
