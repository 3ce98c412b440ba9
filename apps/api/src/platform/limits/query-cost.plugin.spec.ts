import type { ExecutionResult } from 'graphql';
import { buildSchema, parse } from 'graphql';
import { queryCostPlugin } from './query-cost.plugin';

const schema = buildSchema('type Query { things(limite: Int, named: String): [Thing!]! } type Thing { name: String }');
const maxCost = 100;
const plugin = queryCostPlugin({ maxCost, maxPage: 1_000, maxNestedPage: 100 });

/** How many objects an operation is refused for; undefined when it is executed. */
function refusedFor(
  document: ReturnType<typeof parse>,
  variableValues?: Record<string, unknown>,
  operationName?: string,
): number | undefined {
  let refusal: ExecutionResult | undefined;
  const hook = plugin.onExecute as (payload: object) => void;
  hook({
    args: { schema, document, variableValues, operationName },
    setResultAndStopExecution: (result: ExecutionResult) => (refusal = result),
  });
  const message = refusal?.errors?.[0]?.message;
  return message === undefined ? undefined : Number(/(\d+) objects/.exec(message)?.[1]);
}

it('counts a document for the variables that it is asked with, as often as it is asked', () => {
  const document = parse('query ($n: Int, $named: String) { things(limite: $n, named: $named) { name } }');
  const sizes = [50, 500, 50, 101, 500, 100];
  const refused = [undefined, 500, undefined, 101, 500, undefined];
  expect(sizes.map((n) => refusedFor(document, { n, named: 'x'.repeat(n) }))).toEqual(refused);
  expect(sizes.map((n) => refusedFor(document, { n }))).toEqual(refused);
});

it('counts each operation of a document by itself', () => {
  const document = parse('query A { things(limite: 7) { name } } query B { things(limite: 400) { name } }');
  expect(['A', 'B', 'A', 'B'].map((name) => refusedFor(document, {}, name))).toEqual([undefined, 400, undefined, 400]);
});
