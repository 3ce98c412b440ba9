/** Lets a child process of a spec run the TypeScript sources, as Jest does: `node --require typescript.cjs script.ts`. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { typescript } = require('../../swc.options.cjs');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...typescript, filename });
  module._compile(code, filename);
};
