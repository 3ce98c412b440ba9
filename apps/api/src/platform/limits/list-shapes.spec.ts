import { GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql';
import { shapeOf } from './list-shapes';

const object = (name: string, fields: Record<string, GraphQLObjectType>): GraphQLObjectType =>
  new GraphQLObjectType({
    name,
    fields: {
      code: { type: GraphQLString },
      ...Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, { type: new GraphQLList(type) }])),
    },
  });
const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
const metier = object('Metier', {});
const pageOfMetiers = object('MetiersConnection', { edges: object('MetierEdge', { node: metier }) });

describe('shapeOf', () => {
  it('knows the length of a list by its argument limit', () => {
    expect(shapeOf('Query', { name: 'metiers', type: listOf(metier), args: { limit: true } })).toEqual({
      leaf: false,
      list: true,
      page: { argument: 'limit', defaultSize: 100, maxSize: 1000, single: false, keys: ['code'] },
    });
  });

  it('knows that of a connection by its argument first, and where it leads to one node', () => {
    const appellation = { name: 'metierConnection', type: pageOfMetiers, args: { first: true, after: true } };
    expect(shapeOf('Appellation', appellation).page).toMatchObject({ argument: 'first', single: true });
  });

  it('counts a field without such an argument as it is', () => {
    expect(shapeOf('Ecart', { name: 'communs', type: listOf(metier), args: { limite: true } }).page).toBeUndefined();
  });

  it.each([
    ['list of another type', 'limit', listOf(object('Inconnu', {}))],
    ['connection of another type', 'first', object('InconnusConnection', { edges: object('InconnuEdge', {}) })],
    ['connection of another form', 'first', object('MetiersConnection', { items: metier })],
  ])('throws on the page of a %s, whose cost nothing bounds', (_, argument, type) => {
    expect(() => shapeOf('Query', { name: 'inconnus', type, args: { [argument]: true } })).toThrow(
      /^Query\.inconnus gives a page .* its cost cannot be counted\. Bring apps\/api\/src\/platform\/limits\/list-shapes\.ts/,
    );
  });
});
