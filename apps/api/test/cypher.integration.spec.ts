import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Neo4j } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import { TestApi, sharedNeo4j } from './support/test-api';

const document = readFileSync(join(__dirname, '../../../docs/cypher-api.md'), 'utf8');

interface TableRow {
  readonly statement: string;
  /** `rows`, or the codes of which the answer has one. */
  readonly answers: readonly string[];
}

/** The table of statements that the document shows. */
const table: readonly TableRow[] = [...document.matchAll(/^\| `(?<statement>.+?)` +\| (?<answer>.+?) *\|$/gm)]
  .map(({ groups }) => ({
    statement: (groups?.statement ?? '').replaceAll('\\|', '|'),
    answers: (groups?.answer ?? '').replaceAll('`', '').split(' or '),
  }))
  .filter(({ answers }) => answers.every((answer) => /^(rows|[A-Z_]+)$/.test(answer)));
const isLate = ({ answers }: TableRow): boolean => answers.includes('REQUEST_TIMEOUT');

interface Refused {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string } & Record<string, unknown> },
  ];
}

let neo4j: Neo4j;
/** With time and rows enough, one statement at a time. */
let api: TestApi;
/** The same on the same Neo4j, with little time. */
let narrow: TestApi;

beforeAll(async () => {
  neo4j = openNeo4j(sharedNeo4j());
  [api, narrow] = await Promise.all([
    // The machine may be busy: what is proven is what is answered, not how fast.
    TestApi.ready({
      ROME_CYPHER: 'true',
      ROME_CYPHER_TIMEOUT_MS: '60000',
      ROME_CYPHER_MAX_ROWS: '20000',
      ROME_CYPHER_MAX_CONCURRENT: '1',
      ROME_CYPHER_MEMORY_MB: '192',
    }),
    TestApi.ready({ ROME_CYPHER: 'true', ROME_CYPHER_TIMEOUT_MS: '1000' }),
  ]);
});

afterAll(async () => {
  await Promise.all([api.close(), narrow.close()]);
  await neo4j.close();
});

async function refusal(response: Response): Promise<Refused['errors'][0]> {
  const { errors } = (await response.json()) as Refused;
  return errors[0];
}

/** All that a statement could have changed. */
async function digest(): Promise<unknown> {
  return Promise.all(
    [
      'MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties, sum(size(labels(n))) AS labels',
      'MATCH ()-[r]->() RETURN count(r) AS relationships, sum(size(keys(r))) AS properties',
      'MATCH (m:Metier) WITH m ORDER BY m.code RETURN collect([m.code, m.libelle]) AS metiers',
      'SHOW CONSTRAINTS YIELD name RETURN collect(name) AS constraints',
      'SHOW INDEXES YIELD name, state RETURN collect([name, state]) AS indexes',
      'SHOW SETTINGS YIELD name, value RETURN collect([name, value]) AS settings',
      'SHOW USERS YIELD user RETURN user',
      'SHOW DATABASES YIELD name, currentStatus RETURN name, currentStatus',
      // Other specs on the same Neo4j have projections of their own.
      "CALL gds.graph.exists('intrus') YIELD exists RETURN exists",
      'CALL db.labels() YIELD label RETURN collect(label) AS labels',
    ].map((statement) => neo4j.read(statement)),
  );
}

describe('the table of docs/cypher-api.md', () => {
  let before: unknown;

  beforeAll(async () => {
    before = await digest();
  });

  it('has statements of every kind', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
    expect(table.filter(isLate).length).toBeGreaterThanOrEqual(4);
  });

  it.each(table)('$statement: $answers', async (row) => {
    const response = await (isLate(row) ? narrow : api).cypher({ statement: row.statement });
    const body = await response.text();
    const { errors, rows } = JSON.parse(body) as Partial<Refused> & { rows?: unknown[] };
    expect(row.answers).toContain(errors ? errors[0].extensions.code : 'rows');
    if (errors) expect(errors[0].message).not.toMatch(/java\.|neo4j\.conf|\bat \/|:\d{5}/);
    else expect(rows?.length).toBeGreaterThan(0);
    expect(await neo4j.read('RETURN 1 AS alive')).toEqual([{ alive: 1 }]);
  });

  it('leaves everything as it was, and Neo4j at the service of the next', async () => {
    expect(await digest()).toEqual(before);
    expect((await api.cypherRows('MATCH (m:Metier) RETURN count(m) AS n')).rows).toEqual([[48]]);
  });
});

describe('an answer', () => {
  it('names its release, is kept by nobody, and says whether it is whole', async () => {
    const response = await api.cypher({ statement: 'MATCH (m:Metier) RETURN count(m) AS n' });
    expect(await response.json()).toMatchObject({ release: '460', rows: [[48]], rowCount: 1, truncated: false });
    expect(response.headers.get('etag')).toMatch(/^W\/"460\./);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-rome-truncated')).toBe('false');
  });

  const values =
    "UNWIND [['=1', 9007199254740993, date('2024-02-29'), [1, 'a'], null]] AS v RETURN v[0] AS `@a`, v[1] AS b, v[2] AS c, v[3] AS d, v[4] AS e";

  it('is CSV that no spreadsheet computes', async () => {
    const response = await api.cypher({ statement: values }, { headers: { accept: 'text/csv' } });
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(await response.text()).toBe(
      '"\'@a","b","c","d","e"\r\n"\'=1","9007199254740993","2024-02-29","[1,""a""]",\r\n',
    );
  });

  it('is lines of JSON', async () => {
    const response = await api.cypher({ statement: values, format: 'ndjson' }, { headers: { accept: 'text/csv' } });
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { release: '460', columns: ['@a', 'b', 'c', 'd', 'e'] },
      ['=1', '9007199254740993', '2024-02-29', [1, 'a'], null],
      { rowCount: 1, truncated: false },
    ]);
  });

  it('tells the nodes, relationships and points of the graph apart', async () => {
    const { rows } = await api.cypherRows(
      "MATCH p = (a:Metier {code: 'K2204'})-[r:PROCHE]->(:Metier {code: 'J1301'}) RETURN a, r, p, duration('P1D') AS d",
    );
    expect(rows).toEqual([
      [
        expect.objectContaining({ labels: ['Metier'] }),
        expect.objectContaining({ type: 'PROCHE' }),
        { nodes: [expect.anything(), expect.anything()], relationships: [expect.anything()] },
        'P1D',
      ],
    ]);
  });

  it('takes parameters of JSON before those of the text, integers as such', async () => {
    const statement = ":param n => 5\n:param texte => 'a' + 'b'\nUNWIND [3, 1, 2] AS x RETURN x, $texte AS t LIMIT $n";
    expect((await api.cypherRows(statement)).rows).toHaveLength(3);
    expect((await api.cypherRows(statement, { n: 1 })).rows).toEqual([[3, 'ab']]);
  });

  it.each(['json', 'ndjson'])('says at the end of %s that rows are missing', async (format) => {
    const response = await api.cypher({ statement: 'UNWIND range(1, 30000) AS n RETURN n', format });
    const text = await response.text();
    expect(text.trimEnd().endsWith('"rowCount":20000,"truncated":true}')).toBe(true);
    expect(text).toContain('[20000]');
    expect(text).not.toContain('[20001]');
  });

  it('says before CSV that rows are missing', async () => {
    const response = await api.cypher({ statement: 'UNWIND range(1, 20001) AS n RETURN n', format: 'csv' });
    expect(response.headers.get('x-rome-truncated')).toBe('true');
    expect((await response.text()).trimEnd().split('\r\n')).toHaveLength(20_001);
  });

  it('shows an error after its first rows, at its end', async () => {
    const statement = 'UNWIND range(1, 20000) AS n RETURN n, 1 / (19000 - n) AS q';
    const response = await api.cypher({ statement });
    const answer = (await response.json()) as Partial<Refused> & { rows: unknown[]; truncated: boolean };
    expect([response.status, answer.truncated, answer.errors?.[0].extensions.code]).toEqual([
      200,
      true,
      'BAD_USER_INPUT',
    ]);
    expect(answer.rows.length).toBeGreaterThan(0);
  });
});

describe('what is wrong', () => {
  it.each([
    [{}, 'BAD_REQUEST'],
    [{ parameters: {} }, 'BAD_USER_INPUT'],
    [{ statement: 1 }, 'BAD_USER_INPUT'],
    [{ statement: 'RETURN 1', parameters: [] }, 'BAD_USER_INPUT'],
    [{ statement: 'RETURN 1', format: 'xml' }, 'BAD_USER_INPUT'],
  ])('%j is %s', async (body, code) => {
    const response = await api.cypher(body);
    expect([response.status, (await refusal(response)).extensions.code]).toEqual([400, code]);
  });

  it('is said with its place, as the client wrote it', async () => {
    const { extensions } = await refusal(await api.cypher({ statement: ':param a => 1\nRETURN 1 AS x\nLIMIT,' }));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'statement', line: 3, column: 6 });
    const first = await refusal(await api.cypher({ statement: 'RETURN x' }));
    expect(first.extensions).toMatchObject({ line: 1, column: 8 });
    expect(first.message).toMatch(/x/);
  });

  it('is said of a parameter of the text', async () => {
    const { extensions } = await refusal(await api.cypher({ statement: ':param a => 1 +\nRETURN $a' }));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: ':param' });
  });

  it.each([
    ':param a => COLLECT { CALL dbms.listConfig() YIELD name RETURN name }\nRETURN $a AS a',
    ':param a => size([x IN range(1, 50000000) | x])\nRETURN $a AS a',
  ])('is refused in a parameter of the text too: %s', async (statement) => {
    expect((await refusal(await api.cypher({ statement }))).extensions.code).toBe('CYPHER_REFUSED');
  });

  it('is a projection other than that of the recipes', async () => {
    const text = readFileSync(join(__dirname, '../../../cypher/queries/passerelle-projection-retiree.cypher'), 'utf8');
    for (const body of [
      { statement: text, parameters: { graphe: 'rome-graph 1' } },
      { statement: text.replace("'passerelles'", "'pass' + 'erelles'") },
      { statement: `${text} UNION CALL gds.graph.drop('x') YIELD graphName RETURN graphName AS graphe` },
    ]) {
      expect((await refusal(await api.cypher(body))).extensions.code).toBe('CYPHER_REFUSED');
    }
  });
});

describe('the limits', () => {
  it('let no more statements run at a time than the settings say', async () => {
    const endless = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS endless';
    const leaving = new AbortController();
    const first = api.cypher({ statement: endless }, { signal: leaving.signal }).catch(() => 'left');
    await untilRunning(1, 'AS endless');
    const second = await api.cypher({ statement: 'RETURN 1 AS x' });
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await refusal(second)).extensions.code).toBe('SERVER_BUSY');
    leaving.abort();
    expect(await first).toBe('left');
    await untilFree();
  });

  it('end a process whose answer is one value too long for it', async () => {
    // One value of some 200 MB, made of rows of Neo4j, which it counts.
    const statement = 'UNWIND range(1, 100000) AS i RETURN collect($text + i) AS all';
    const response = await api.cypher({ statement, parameters: { text: 'x'.repeat(2_000) } });
    expect((await refusal(response)).extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 'memory' });
    expect((await api.cypherRows('RETURN 1 AS x')).rows).toEqual([[1]]);
  });

  it('end in Neo4j a statement whose client goes away, and wait for one that does not read', async () => {
    const marker = 'RETURN n AS unread';
    const leaving = new AbortController();
    const statement = `UNWIND range(1, 100000000) AS n WITH n, toString(n) + '${'x'.repeat(1_000)}' AS text ${marker}, text`;
    const response = await api.cypher({ statement }, { signal: leaving.signal });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await untilRunning(1, marker);
    leaving.abort();
    await untilRunning(0, marker);
    await untilFree();
  });

  /** Waits until another statement may run. */
  async function untilFree(): Promise<void> {
    for (const end = performance.now() + 60_000; ; await sleep(50)) {
      const { status } = await api.cypher({ statement: 'RETURN 1 AS x' });
      if (status === 200) return;
      if (performance.now() > end) throw new Error(`Still ${status} after 60 s.`);
    }
  }

  /** Waits until as many statements that hold a text run in Neo4j. */
  async function untilRunning(count: number, text: string): Promise<void> {
    const statement =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text AND NOT currentQuery STARTS WITH $own RETURN count(*) AS n';
    for (const end = performance.now() + 60_000; ; await sleep(50)) {
      const [running] = await neo4j.read<{ n: number }>(statement, { text, own: 'SHOW' });
      if (running?.n === count) return;
      if (performance.now() > end) throw new Error(`${running?.n} run, not ${count}, after 60 s.`);
    }
  }
});

describe('the door', () => {
  it('is shut unless the settings open it', async () => {
    const shut = await TestApi.start();
    try {
      const answer = await shut.cypher({ statement: 'RETURN 1' });
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('ROME_CYPHER=true');
    } finally {
      await shut.close();
    }
  });

  it('says to a person who opens its address how to ask', async () => {
    const answer = await fetch(`${api.url}/cypher`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(await answer.text()).toContain('POST /cypher');
  });

  it('is measured, and shows no statement in the log', async () => {
    await api.cypher({ statement: "RETURN 'secret-of-a-client' AS x" });
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toContain('rome_graphql_duration_seconds_count{operation="cypher"}');
    expect(metrics).toMatch(/rome_graphql_errors_total\{code="CYPHER_REFUSED"\} [1-9]/);
    expect(api.log).not.toContain('secret-of-a-client');
  });
});
