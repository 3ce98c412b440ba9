/** A call of a tool of MCP as one request of HTTP, in the revision that has no sessions. */
export function mcpRequest({ tool, args }) {
  const revision = '2026-07-28';
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': revision,
    'io.modelcontextprotocol/clientCapabilities': {},
  };
  const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: tool, arguments: args, _meta } };
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    'mcp-protocol-version': revision,
    'mcp-method': call.method,
    'mcp-name': tool,
  };
  return { method: 'POST', path: '/mcp', headers, body: JSON.stringify(call) };
}
