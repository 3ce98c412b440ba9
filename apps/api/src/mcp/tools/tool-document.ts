import type { McpTool } from './mcp-tool';
import { sharedFragments } from './mcp-tool';

/** The document that a tool executes for some of its sections: its operation and the fragments that it spreads. */
export function toolDocument({ operation, sections }: McpTool, chosen: readonly string[] = []): string {
  const parts = [operation];
  if (sections) {
    const selections = chosen.map((name) => sections.selections[name]);
    parts.push(`fragment Sections on ${sections.on} { ${['code', ...selections].join(' ')} }`);
  }
  const text = parts.join('\n');
  const used = Object.entries(sharedFragments).filter(([name]) => new RegExp(`\\.\\.\\.${name}\\b`).test(text));
  return [text, ...used.map(([, fragment]) => fragment)].join('\n');
}

/** The same, beside the release and the software that the whole answer comes from. */
export function citedDocument(tool: McpTool, chosen: readonly string[] = []): string {
  const document = toolDocument({ ...tool, operation: tool.operation.replace(/\}\s*$/, '...Cite }') }, chosen);
  return `${document}\nfragment Cite on Query { release { version libelle logiciel { version commit } } }`;
}

/** The document of a tool with all its sections. */
export function wholeDocument(tool: McpTool): string {
  return toolDocument(tool, Object.keys(tool.sections?.selections ?? {}));
}
