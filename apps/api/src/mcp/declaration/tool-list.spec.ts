import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { buildSchema } from 'graphql';
import { cypherTool } from '../answers/cypher-tool';
import { tools } from '../tools/tools';
import { listedTool } from './listed-tool';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));
const listed = [
  ...tools.map((tool) => listedTool(schema, tool)),
  cypherTool(() => Promise.reject(new Error('not asked'))).listed,
];

describe('the list of tools', () => {
  it('has twelve to fifteen, each with French and English', () => {
    expect(listed.length).toBeGreaterThanOrEqual(12);
    expect(listed.length).toBeLessThanOrEqual(15);
    for (const { description } of listed)
      expect(description).toMatch(/^\S.*[.:)].* [A-Z][^.]*\b(the|of|to|from|with|what|by|which|best|least|on)\b/);
  });

  it('takes at most 4 000 tokens without the schemas of answers, and 9 000 with them', () => {
    const bare = listed.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
    expect(countTokens(JSON.stringify(bare))).toBeLessThanOrEqual(4_000);
    expect(countTokens(JSON.stringify(listed))).toBeLessThanOrEqual(9_000);
  });

  it('has examples that name arguments of their tools', () => {
    for (const { name, example } of tools) {
      const { inputSchema } = listed.find((each) => each.name === name) ?? {};
      expect(Object.keys(inputSchema?.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(example)));
    }
  });
});
