// Each door of an API, asked as its users ask it.

const metier = 'M1805';

/** What must be answered, by door; @throws what is wrong with an answer, in words. */
const doors = {
  'GraphQL, from the engine': async (ask) => {
    const query = `{ release { version } metiersProches(code: "${metier}") { resultats { metier { code } } } }`;
    const { data } = await json(await ask('/graphql', post({ query })));
    expect(data?.metiersProches.resultats.length > 0, JSON.stringify(data));
    return `release ${data.release.version}`;
  },
  'GraphQL, from Neo4j': async (ask) => {
    const { data } = await json(
      await ask('/graphql', post({ query: '{ metiersConnection(first: 1) { totalCount } }' })),
    );
    expect(data?.metiersConnection.totalCount > 0, JSON.stringify(data));
    return `${data.metiersConnection.totalCount} métiers`;
  },
  'the explorer': async (ask) => {
    const page = await (await ask('/', { headers: { accept: 'text/html' } })).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    expect(script !== undefined, 'the page names no script');
    const bytes = (await (await ask(script)).arrayBuffer()).byteLength;
    return `its page and ${Math.round(bytes / 1_000)} kB of script`;
  },
  REST: async (ask) => {
    const { code, libelle } = await json(await ask(`/partenaire/rome-metiers/v1/metiers/metier/${metier}`));
    expect(code === metier, `code ${code}`);
    return libelle;
  },
  MCP: async (ask) => {
    const headers = { accept: 'application/json, text/event-stream' };
    const text = await (
      await ask('/mcp', post({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }, headers))
    ).text();
    const { result } = JSON.parse(text.replace(/^(event: .*\n)?data: /, ''));
    expect(result?.tools.length > 0, text.slice(0, 200));
    return `${result.tools.length} tools`;
  },
  '/health/ready': async (ask) => {
    const { ready, release } = await json(await ask('/health/ready'));
    expect(ready === true, `ready ${ready}`);
    return `ready, release ${release}`;
  },
  '/metrics': async (ask) => {
    const measures = (await (await ask('/metrics')).text()).match(/^rome_\w+/gm) ?? [];
    expect(measures.length > 0, 'no measure of rome-graph');
    return `${new Set(measures).size} measures`;
  },
};

/** Asks every door of the API at an address: `{ door, passed, said }` for each. */
export async function askEachDoor(address) {
  const ask = async (path, options) => {
    const response = await fetch(new URL(path, address), { ...options, signal: AbortSignal.timeout(20_000) });
    if (!response.ok) throw new Error(`${response.status} ${(await response.text()).slice(0, 200)}`);
    return response;
  };
  const answers = [];
  for (const [door, look] of Object.entries(doors)) {
    try {
      answers.push({ door, passed: true, said: await look(ask) });
    } catch (error) {
      answers.push({ door, passed: false, said: error.message });
    }
  }
  return answers;
}

function post(body, headers = {}) {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

function json(response) {
  return response.json();
}

function expect(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}
