// Makes the JavaScript of the two applications and of the libraries that they stand on, in the place where `npm run build` puts
// it, without a look at the types: half a second where the compiler takes thirty, for which everybody waits who starts the product.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const swcOptions = require('../../swc.options.cjs');
/** When this way of making JavaScript was last changed. */
const thisWay = Math.max(
  ...['transpile.mjs', '../../swc.options.cjs'].map((file) => statSync(join(import.meta.dirname, file)).mtimeMs),
);

/** Makes the JavaScript of projects (folders that hold a tsconfig.lib.json) and of all that they refer to; what is current is left alone. */
export function transpile(projects) {
  for (const folder of withReferences(projects)) transpileProject(folder);
}

function withReferences(projects, seen = new Set()) {
  for (const folder of projects) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const { references = [] } = settingsOf(folder);
    withReferences(
      references.map(({ path }) => dirname(join(folder, path))),
      seen,
    );
  }
  return seen;
}

function settingsOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'tsconfig.lib.json'), 'utf8'));
}

function transpileProject(folder) {
  const [from, to] = [join(folder, 'src'), join(folder, 'dist')];
  const tsx = swcOptions.tsx(settingsOf(folder).compilerOptions.jsxImportSource);
  for (const source of sourcesBeneath(from)) {
    const output = join(to, source.slice(from.length + 1).replace(/\.tsx?$/, '.js'));
    if (isCurrent(output, source)) continue;
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, javaScriptOf(source, source.endsWith('.tsx') ? tsx : swcOptions.typescript));
  }
}

function javaScriptOf(filename, { jsc, module, ...options }) {
  // Loaded only where something has changed: its native library is some 40 MB.
  const { transformSync } = require('@swc/core');
  return transformSync(readFileSync(filename, 'utf8'), {
    ...options,
    // The client names its files as TypeScript has them, since it is made for both systems of modules.
    jsc: { ...jsc, rewriteRelativeImportExtensions: true },
    // An import at run time stays one, since some packages are ES modules only; what it finds here is told by an annotation.
    module: { ...module, ignoreDynamic: true, exportInteropAnnotation: true },
    filename,
    sourceMaps: 'inline',
    swcrc: false,
  }).code;
}

function isCurrent(output, source) {
  return existsSync(output) && statSync(output).mtimeMs >= Math.max(statSync(source).mtimeMs, thisWay);
}

function sourcesBeneath(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBeneath(path);
    return /(?<!\.spec|\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
