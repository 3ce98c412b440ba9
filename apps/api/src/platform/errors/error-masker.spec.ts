import { Logger } from '@nestjs/common';
import { buildSchema, GraphQLError, graphqlSync, locatedError, parse, validate } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { badUserInput } from './api-errors';
import { maskError } from './error-masker';

const schema = buildSchema(`
  input Bounds { least: Float of: [Int!] }
  type Query { count(limite: Int, bounds: Bounds): Int }
`);
const neo4jError = (code: string) => new Neo4jError('at bolt://10.0.0.1: MATCH (n) …', code, 'gql', 'description');

describe('maskError', () => {
  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['error']));

  it('lets an answer through, with the path it is found at', () => {
    const thrown = badUserInput('de', 'No such code.', { suggestions: ['K2204'] });
    const masked = maskError(locatedError(thrown, [], ['ecart']));
    expect(masked.toJSON()).toEqual({
      message: 'No such code.',
      path: ['ecart'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'de', suggestions: ['K2204'] },
    });
  });

  it.each([
    ['ServiceUnavailable', 'SERVICE_UNAVAILABLE'],
    ['SessionExpired', 'SERVICE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'SERVICE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'SERVICE_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'REQUEST_TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'QUERY_TOO_COMPLEX'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL_SERVER_ERROR'],
  ])('shows %s as %s, and nothing of its message', (code, shown) => {
    const inner = locatedError(neo4jError(code), [], ['metiers']);
    const masked = maskError(new GraphQLError(inner.message, { originalError: inner, path: ['metiers'] }));
    expect(masked.extensions.code).toBe(shown);
    expect(masked.path).toEqual(['metiers']);
    expect(JSON.stringify(masked)).not.toMatch(/bolt|MATCH|10\.0\.0\.1|Neo\./);
  });

  it('shows the first of errors that were thrown together', () => {
    const several = new AggregateError([badUserInput('limit', 'Too long.'), badUserInput('after', 'No cursor.')]);
    expect(maskError(locatedError(several, [], ['ecart', 'vers', 'fiche'])).toJSON()).toEqual({
      message: 'Too long.',
      path: ['ecart', 'vers', 'fiche'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
    });
    const hidden = maskError(locatedError(new AggregateError([new TypeError('secret')]), [], ['ecart']));
    expect(hidden.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(hidden.message).not.toContain('secret');
  });

  it('says that Neo4j is asked too much when no connection is free', () => {
    const full = new Neo4jError(
      'Connection acquisition timed out in 1500 ms. Pool status: …',
      'N/A',
      'gql',
      'description',
    );
    expect(maskError(locatedError(full, [], ['metiers'])).toJSON()).toEqual({
      message: 'Neo4j is asked too much for now. Try again in a moment.',
      path: ['metiers'],
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
  });

  it.each([new TypeError('secret at /srv/app.js:3'), 'secret', undefined, { secret: true }])(
    'shows nothing of %p',
    (thrown) => {
      const masked = maskError(thrown);
      expect(masked.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
      expect(JSON.stringify(masked)).not.toMatch(/secret|app\.js/);
    },
  );

  it.each([
    ['{ count(limite: "x") }', 'limite'],
    ['{ count(limite: 3000000000) }', 'limite'],
    ['{ count(bounds: { least: "x" }) }', 'bounds.least'],
    ['{ count(bounds: { of: [1, "x"] }) }', 'bounds.of'],
  ])('names the argument of a literal: %s', (query, argument) => {
    const [error] = validate(schema, parse(query));
    expect(maskError(error).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each([
    ['query ($n: Int) { count(limite: $n) }', { n: 3_000_000_000 }, 'limite'],
    ['query ($b: Bounds) { count(bounds: $b) }', { b: { least: 'x' } }, 'bounds.least'],
    ['query ($l: Float) { count(bounds: { least: $l }) }', { l: 'x' }, 'bounds.least'],
  ])('names the argument that a variable is given to: %s', (source, variableValues, argument) => {
    const { errors = [] } = graphqlSync({ schema, source, variableValues });
    expect(maskError(errors[0]).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('tells other errors of a document apart', () => {
    const { errors: syntax = [] } = graphqlSync({ schema, source: '{ count(' });
    const { errors: unknown = [] } = graphqlSync({ schema, source: '{ cout }' });
    expect(maskError(syntax[0]).extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(maskError(unknown[0]).extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
