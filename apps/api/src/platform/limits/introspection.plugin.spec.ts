import { createSchema, createYoga } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import { badUserInput } from '../errors/api-errors';
import { withoutIntrospectionPlugin } from './introspection.plugin';

const schema = createSchema({
  typeDefs: `
    interface Lie { code: ID! }
    type Metier implements Lie { code: ID! libelle: String! }
    enum Critere { FORCE GOULOT }
    input Filtre { libelle: String critere: Critere }
    type Query { lie: Lie metiers(filtre: Filtre, limite: Int): [Metier!]! ecart(de: ID!): Metier }
  `,
  resolvers: {
    Query: {
      ecart: () => {
        throw badUserInput('de', 'No métier has the code "K2240". Did you mean K2204 (Agent de nettoyage)?', {
          suggestions: ['K2204'],
        });
      },
    },
  },
});

async function messagesOf(plugins: Plugin[], query: string, variables: object = {}): Promise<string[]> {
  const yoga = createYoga({ schema, plugins, maskedErrors: false, logging: false });
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
  return errors.map(({ message }) => message);
}

describe('withoutIntrospectionPlugin', () => {
  const filtered = 'query ($filtre: Filtre) { metiers(filtre: $filtre) { code } }';
  it.each([
    ['fields', '{ metier { code } }', 'metiers', {}],
    ['fields of another type', '{ lie { libelle } }', 'Metier', {}],
    ['arguments', '{ metiers(limit: 1) { code } }', 'limite', {}],
    ['types', 'query ($filtre: Filtr) { metiers(filtre: $filtre) { code } }', 'Filtre', {}],
    ['values of enumerations', '{ metiers(filtre: { critere: FORC }) { code } }', 'FORCE', {}],
    ['fields of inputs', '{ metiers(filtre: { libele: "a" }) { code } }', 'libelle', {}],
    ['arguments of directives', '{ metiers { code @include(if: true, iff: true) } }', 'if', {}],
    ['values in variables', filtered, 'FORCE', { filtre: { critere: 'FORC' } }],
    ['fields in variables', filtered, 'libelle', { filtre: { libele: 'a' } }],
  ])('suggests no %s, which graphql-js does', async (_, query, secret, variables) => {
    expect(await messagesOf([], query, variables)).toEqual([
      expect.stringMatching(new RegExp(`Did you mean .*"${secret}"`)),
    ]);
    const messages = await messagesOf([withoutIntrospectionPlugin()], query, variables);
    expect(messages).toHaveLength(1);
    expect(messages[0]).not.toMatch(new RegExp(`did you mean|"${secret}"`, 'i'));
  });

  it('refuses introspection', async () => {
    const messages = await messagesOf([withoutIntrospectionPlugin()], '{ __schema { types { name } } }');
    expect(messages[0]).toMatch(/introspection has been disabled/);
  });

  it('still says which codes are near', async () => {
    const messages = await messagesOf([withoutIntrospectionPlugin()], '{ ecart(de: "K2240") { code } }');
    expect(messages).toEqual(['No métier has the code "K2240". Did you mean K2204 (Agent de nettoyage)?']);
  });
});
