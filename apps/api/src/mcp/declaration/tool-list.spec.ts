import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { tools } from '../tools/tools';
import { listedTool } from './listed-tool';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));

it('counts', () => {
  const listed = tools.map((tool) => listedTool(schema, tool));
  const bare = listed.map(({ outputSchema: _, ...rest }) => rest);
  console.log(bare.map((t) => `${t.name} ${countTokens(JSON.stringify(t))}`).join('\n'), countTokens(JSON.stringify(bare)), countTokens(JSON.stringify(listed)));
  console.log(JSON.stringify(listed[3], null, 1).slice(0,6000));
});
