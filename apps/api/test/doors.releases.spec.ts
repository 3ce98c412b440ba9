import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Doors, drawnFrom, expectOneAnswer } from './support/doors';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

describe('GraphQL, the official paths and MCP on v460', () => {
  const api = ApiClient.shared();
  const assistant = new Client({ name: 'specs', version: '1' });

  beforeAll(() => assistant.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`))));
  afterAll(() => assistant.close());

  it('answer the same figures to two hundred questions', async () => {
    const questions = new Doors(api, assistant).questions(drawnFrom(await OfficialFiles.read()), 460);
    expect([questions.length, questions.filter(({ rest }) => rest).length]).toEqual([200, 90]);
    await expectOneAnswer(questions);
  });
});
