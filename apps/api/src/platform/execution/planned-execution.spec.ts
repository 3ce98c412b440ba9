import type { ExecutionResult, GraphQLResolveInfo } from 'graphql';
import { buildSchema, execute, GraphQLObjectType, parse } from 'graphql';
import { planOf } from './execution-plan';
import { executePlanned } from './planned-execution';

const schema = buildSchema(`
  enum Level { LOW HIGH }
  interface Named { name: String }
  type Skill implements Named { name: String  level: Level!  weight: Float }
  type Job implements Named {
    code: ID!
    name: String
    skills(limit: Int = 2): [Skill!]!
    near: [Job]
    self: Job!
    way: String
    late: String
    broken: String
    count: Int!
  }
  type Query { job(code: ID!): Job!  perhaps(code: ID!): Job  jobs: [Job!]!  named: Named }
`);

interface Job {
  readonly code: unknown;
  readonly name: string | null;
  readonly near: readonly unknown[] | null;
  readonly count: unknown;
}
const jobs: Readonly<Record<string, Job>> = {
  a: { code: 'a', name: 'Baker', near: [{ code: 7, name: null, near: null, count: 0 }, null], count: 3 },
  late: { code: 'late', name: 'Nurse', near: [Promise.resolve(null)], count: Promise.resolve(4) },
  wrong: { code: 'wrong', name: null, near: [null, new Error('This one is lost.')], count: 'many' },
};
const skills = [
  { name: 'Knead', level: 'HIGH', weight: 0.1 },
  { name: 'Bake', level: 'LOW', weight: 2 },
  { name: 'Sell', level: 'LOW', weight: null },
];
const find = (_: unknown, { code }: { code: string }): Job => {
  const job = jobs[code];
  if (!job) throw new Error(`There is no ${code}.`);
  return job;
};
const resolvers = {
  Query: {
    job: async (source: unknown, args: { code: string }) => Promise.resolve(find(source, args)),
    perhaps: find,
    jobs: () => [jobs.a, jobs.late],
    named: () => ({ __typename: 'Skill', ...skills[0] }),
  },
  Job: {
    name: ({ name }: Job) => name,
    skills: (_: Job, { limit }: { limit: number }) => skills.slice(0, limit),
    self: async (job: Job) => Promise.resolve(job),
    way: (_: Job, _args: object, context: unknown, { path, fieldName, parentType }: GraphQLResolveInfo) =>
      JSON.stringify([context, fieldName, parentType.name, path]),
    late: async () => Promise.reject(new Error('Too late.')),
    broken: () => {
      throw new Error('Broken.');
    },
  },
};
for (const [name, fields] of Object.entries(resolvers)) {
  const type = schema.getType(name) as GraphQLObjectType;
  for (const [field, resolve] of Object.entries(fields)) type.getFields()[field]!.resolve = resolve as () => unknown;
}

/** The answers by graphql-js, and by the plan of a document asked before, each as it is written. */
async function both(
  query: string,
  variableValues: Record<string, unknown> = {},
  operationName?: string,
): Promise<[string, string]> {
  const document = parse(query);
  const args = { schema, document, variableValues, operationName, contextValue: 'the context' };
  const written = async (answer: ExecutionResult | Promise<ExecutionResult>): Promise<string> => {
    const { data, errors } = await answer;
    return JSON.stringify({ errors, data });
  };
  await executePlanned(args);
  return [await written(execute(args) as ExecutionResult), await written(executePlanned(args))];
}

const planned = (query: string, name?: string): boolean => planOf(schema, parse(query), name) !== undefined;

describe('an operation that is asked again', () => {
  it.each([
    '{ job(code: "a") { code name count near { code name count } } }',
    '{ perhaps(code: "a") { near { name } name skills { name level weight } } jobs { code } }',
    '{ job(code: "late") { late: count name near { name } self { code self { name } } } jobs { count } }',
    'query ($code: ID!, $limit: Int) { job(code: $code) { skills(limit: $limit) { name } all: skills(limit: 3) { weight } } }',
    '{ jobs { self { way } near { way } twice: self { self { way } } } }',
    '{ jobs { ...A near { ...A code } ... on Job { name near { count } } } } fragment A on Job { __typename count self { name } }',
    '{ __typename job(code: "a") { type: __typename } }',
    'query A { jobs { code } } query B { jobs { name } }',
  ])('is answered as graphql-js answers it, by a plan: %s', async (query) => {
    const name = query.startsWith('query A') ? 'B' : undefined;
    expect(planned(query, name)).toBe(true);
    const [expected, answered] = await both(query, { code: 'a' }, name);
    expect(answered).toBe(expected);
    expect(JSON.parse(expected)).not.toHaveProperty('errors');
  });

  it.each([
    ['a question', '{ job(code: "none") { name } }'],
    ['a question that may be null', '{ perhaps(code: "none") { name } jobs { code } }'],
    ['a field', '{ job(code: "a") { broken name late } }'],
    ['a field that may not be null', '{ jobs { code } perhaps(code: "wrong") { code count } }'],
    ['an item of a list', '{ jobs { code } perhaps(code: "wrong") { near { code } } }'],
    ['a variable', 'query ($code: ID!) { job(code: $code) { name } }'],
  ])('fails as graphql-js says: %s', async (_, query) => {
    const [expected, answered] = await both(query, { code: ['a', 'b'] });
    expect(JSON.parse(expected)).toHaveProperty('errors');
    expect(answered).toBe(expected);
  });

  it.each([
    ['what is of several types', '{ named { name } }'],
    ['what depends on a variable', 'query ($no: Boolean!) { jobs { code @skip(if: $no) name } }'],
    ['the schema', '{ __schema { queryType { name } } jobs { code } }'],
    ['a field by a name that objects have of their own', '{ jobs { __proto__: code } }'],
  ])('is left to graphql-js: %s', async (_, query) => {
    expect(planned(query)).toBe(false);
    const [expected, answered] = await both(query, { no: true });
    expect(answered).toBe(expected);
  });
});

it('has objects whose prototype nothing changes', async () => {
  const document = parse('{ jobs { constructor: code toString: name } }');
  const args = { schema, document };
  await executePlanned(args);
  const { data } = await executePlanned(args);
  expect(data).toEqual({ jobs: [{ constructor: 'a', toString: 'Baker' }, expect.any(Object)] });
});
