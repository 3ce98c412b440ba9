/** Where assistants ask. */
export const mcpPath = '/mcp';

/** Whether an address, with or without its parameters, is that of assistants. */
export function isMcpPath(url: string): boolean {
  return url.split('?', 1)[0] === mcpPath;
}
