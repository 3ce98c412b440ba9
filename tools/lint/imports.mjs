import { relative, sep } from 'node:path';

/** What a rule does to the source of each import, export from and import() of a file. */
export function onEachSource(check) {
  const ofNode = ({ source }) => {
    if (typeof source?.value === 'string') check(source);
  };
  return {
    ImportDeclaration: ofNode,
    ExportNamedDeclaration: ofNode,
    ExportAllDeclaration: ofNode,
    ImportExpression: ofNode,
    TSImportType: ofNode,
  };
}

/** A path as the workspace names it. */
export function inWorkspace(path, workspaceRoot) {
  return relative(workspaceRoot, path).split(sep).join('/');
}
