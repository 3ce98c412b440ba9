/**
 * How TypeScript becomes JavaScript without a look at its types, which the typecheck target has: in Jest, in child processes of
 * specs, and for the two applications as the root scripts run them.
 *
 * @type {import('@swc/core').Options}
 */
const typescript = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
};

/** The same for TSX, whose elements a library makes (`jsxImportSource` of tsconfig.json). */
function tsx(importSource) {
  const { parser, transform, ...jsc } = typescript.jsc;
  return {
    ...typescript,
    jsc: {
      ...jsc,
      parser: { ...parser, tsx: true },
      transform: { ...transform, react: { runtime: 'automatic', importSource } },
    },
  };
}

module.exports = { typescript, tsx };
