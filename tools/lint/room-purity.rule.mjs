import { inWorkspace, onEachSource } from './imports.mjs';

/** A rule of ESLint: what is declared pure in tools/lint/rooms.mjs imports no framework, no driver and no file system. */
export const roomPurity = {
  meta: {
    type: 'problem',
    docs: { description: 'Pure code knows no framework, no driver and no file system.' },
    schema: [{ type: 'object' }, { type: 'string' }],
    messages: {
      impure:
        '{{module}}: code here is pure, it knows no framework, no driver and no file system (tools/lint/rooms.mjs).',
    },
  },
  create(context) {
    const [{ beneath, except, impure }, workspaceRoot] = context.options;
    const file = inWorkspace(context.filename, workspaceRoot);
    if (except.includes(file) || !beneath.some((folder) => file.startsWith(`${folder}/`))) return {};
    const pattern = new RegExp(impure);
    return onEachSource((source) => {
      if (pattern.test(source.value))
        context.report({ node: source, messageId: 'impure', data: { module: source.value } });
    });
  },
};
