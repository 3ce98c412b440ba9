import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherDirectory } from '@rome-graph/neo4j';
import { askedText, projectingRecipes } from './asked-text';

const recipes = projectingRecipes();
const textOf = (name: string): string => readFileSync(join(cypherDirectory(), 'queries', `${name}.cypher`), 'utf8');

describe('askedText', () => {
  it('takes the parameters out of the text, and keeps the places of the rest', () => {
    const text = ":param a => 1 // one\n:param b => 'x'\nRETURN $a, $b";
    expect(askedText(text, {}, recipes)).toEqual({
      statement: '\n\nRETURN $a, $b',
      parametersStatement: "RETURN 1 // one\n  AS `a`,\n'x'\n  AS `b`",
      allowance: [],
    });
    expect(askedText('RETURN 1', {}, recipes)).toEqual({ statement: 'RETURN 1', allowance: [] });
  });

  it.each([
    ['passerelle-projection', 'gds.graph.project'],
    ['passerelle-projection-retiree', 'gds.graph.drop'],
  ])('lets %s name %s, as it stands or without its comments', (name, allowed) => {
    const text = textOf(name);
    for (const asked of [text, `${text};`, text.replace(/^\/\/.*\n/gm, '')]) {
      expect(askedText(asked, {}, recipes).allowance).toEqual([allowed]);
    }
  });

  it.each([
    ['another projection', textOf('passerelle-projection-retiree').replace("'passerelles'", "'x'"), {}],
    ['another by parameter', textOf('passerelle-projection-retiree'), { graphe: 'x' }],
    ['more than the recipe', `${textOf('passerelle-projection-retiree')}\nUNION RETURN 1 AS graphe`, {}],
    ['what a lone carriage return hides', 'RETURN 1 // x\rUNION CALL dbms.listConfig()', {}],
    ['a call in a parameter', ':param a => COLLECT { CALL dbms.listConfig() }\nRETURN $a', {}],
  ])('refuses %s', (_, text, parameters) => {
    expect(() => askedText(text, parameters, recipes)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'CYPHER_REFUSED' }) as unknown }) as Error,
    );
  });

  it('names the line of another command of Browser', () => {
    expect(() => askedText('RETURN 1\n:clear', {}, recipes)).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', argument: 'statement', line: 2 },
      }) as Error,
    );
  });
});
