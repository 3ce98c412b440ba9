import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { buildSchema } from 'graphql';
import { cypherTool } from '../answers/cypher-tool';
import { furtherTools, tools } from '../tools/tools';
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

  it('takes at most 1 300 tokens more, and 2 200 with the schemas of answers, for the tools that are listed to who asks', () => {
    const further = furtherTools.map((tool) => listedTool(schema, tool));
    const bare = further.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
    expect(bare).toHaveLength(3);
    expect(countTokens(JSON.stringify(bare))).toBeLessThanOrEqual(1_300);
    expect(countTokens(JSON.stringify(further))).toBeLessThanOrEqual(2_200);
    for (const { description } of bare) expect(description).toMatch(/^\S.*[.:)].* [A-Z][^.]*\b(the|of|to|from)\b/);
  });

  it('has examples that name arguments of their tools', () => {
    for (const tool of [...tools, ...furtherTools]) {
      const { example } = tool;
      const { inputSchema } = listedTool(schema, tool);
      expect(Object.keys(inputSchema?.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(example)));
    }
  });
});
