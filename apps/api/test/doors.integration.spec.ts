import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Doors, drawnFrom, expectOneAnswer } from './support/doors';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

// What each question asks is written by itself for each door: nothing of the server's tables of tools and paths is used.
describe('GraphQL, the official paths and MCP', () => {
  const api = ApiClient.shared();
  const assistant = new Client({ name: 'specs', version: '1' });

  beforeAll(() => assistant.connect(new StreamableHTTPClientTransport(new URL(`${api.url}/mcp`))));
  afterAll(() => assistant.close());

  it('answer the same figures to forty questions', async () => {
    const questions = new Doors(api, assistant).questions(drawnFrom(await OfficialFiles.read('newer')), 20, 0.2);
    expect([questions.length, questions.filter(({ rest }) => rest).length]).toEqual([40, 18]);
    await expectOneAnswer(questions);
  });
});
