import { createInterface } from 'node:readline';
import { secretFrom } from '@rome-graph/neo4j';
import { McpBridge } from './mcp-bridge';
import { UsageError } from './usage.error';

/** Where `npm start` serves MCP unless its settings say otherwise. */
const defaultUrl = 'http://127.0.0.1:3000/mcp';

/** What `rome mcp` is told. */
export interface McpOptions {
  /** Address of /mcp of a running API; ROME_MCP_URL, else that of `npm start`. */
  readonly url?: string;
}

/**
 * `rome mcp`: MCP over standard input and output, for assistants that run a program. It hands each message to /mcp of the API that
 * runs, so that one release in memory serves every assistant and every door gives the same figures; the key is that of ROME_API_KEY, or
 * of the file that ROME_API_KEY_FILE names.
 *
 * @throws {UsageError} on an address that is none.
 * @throws {SettingsError} on a file of the key that cannot be read.
 */
export async function mcpCommand({ url = process.env.ROME_MCP_URL ?? defaultUrl }: McpOptions): Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`${url} is no address of MCP: give --url or ROME_MCP_URL as ${defaultUrl}`);
  const bridge = new McpBridge({
    url,
    key: secretFrom(process.env, 'ROME_API_KEY'),
    write: (message) => void process.stdout.write(`${JSON.stringify(message)}\n`),
  });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) bridge.take(line);
  await bridge.settled();
}
