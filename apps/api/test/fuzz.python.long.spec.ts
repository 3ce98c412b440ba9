import { readFileSync } from 'node:fs';
import { hasPython, testPython } from '@rome-graph/testing';
import { buildSchema } from 'graphql';
import { fuzz, schemaFile } from './support/fuzz';
import { ApiClient } from './support/test-api';

const describeWithPython = hasPython() ? describe : describe.skip;

// A few documents for each question, on the sample; the second tier asks more of v460, and `npm run fuzz` 10 000.
describeWithPython('a fuzz of the schema', () => {
  it('finds no fault on the sample', async () => {
    const questions = Object.keys(buildSchema(readFileSync(schemaFile, 'utf8')).getQueryType()?.getFields() ?? {});
    const python = await testPython('fuzz');
    const { cases, failures } = await fuzz(python, ApiClient.shared(), schemaFile, 2 * questions.length);
    expect(failures).toEqual([]);
    expect(cases).toEqual(Object.fromEntries(questions.map((name) => [`Query.${name}`, 2])));
  });
});
