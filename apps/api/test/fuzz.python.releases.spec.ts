import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPython, testPython } from '@rome-graph/testing';
import { buildSchema } from 'graphql';
import { fuzz, schemaFile } from './support/fuzz';
import { TestApi } from './support/test-api';

// Less than a minute by itself; the rest is for a machine that has other work.
jest.setTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), 'rome-graph-fuzz-'));

const describeWithPython = hasPython() ? describe : describe.skip;

let api: TestApi;
let python: string;

// `npm run fuzz` asks 10 000 questions; these few hundred keep it, and what it found, from rotting.
describeWithPython('a fuzz of the schema', () => {
  beforeAll(async () => {
    python = await testPython('fuzz');
    api = await TestApi.ready();
  });

  afterAll(async () => {
    await api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const text = readFileSync(schemaFile, 'utf8');
  const questions = Object.keys(buildSchema(text).getQueryType()?.getFields() ?? {});
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

  it('finds no fault, and most of what it asks is answered', async () => {
    const { cases, outcomes, failures } = await fuzz(python, api, schemaFile, 5 * questions.length);
    expect(failures).toEqual([]);
    expect(Object.keys(cases).sort()).toEqual(questions.map((name) => `Query.${name}`).sort());
    expect(Object.values(cases)).toEqual(questions.map(() => 5));
    const answered = Object.entries(outcomes).filter(([outcome]) => outcome.endsWith('answered'));
    expect(sum(answered.map(([, count]) => count))).toBeGreaterThan(2 * questions.length);
  });

  it('would see an answer that is not of the schema', async () => {
    const other = join(folder, 'other.graphql');
    writeFileSync(other, text.replaceAll('totalCount: Int!', 'totalCount: [Int!]!'));
    const { failed, failures } = await fuzz(python, api, other, questions.length);
    expect(failed).toBeGreaterThan(10);
    for (const { what } of failures) expect(what).toMatch(/^is not of the schema: .*totalCount/);
  });
});
