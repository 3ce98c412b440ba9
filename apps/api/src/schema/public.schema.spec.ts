import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { examples } from '../graphiql/examples';
import { objectsEstimator } from '../limits/query-cost.estimator';
import { ApiConfiguration } from '../configuration/api.configuration';
import { printPublicSchema } from './print-schema';
import { buildPublicSchema } from './public.schema';

const { maxCost, ...pages } = new ApiConfiguration();
const estimateObjects = objectsEstimator(pages);
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildPublicSchema();
}, 60_000);

describe('the schema', () => {
  it('reads only', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('has a French sentence on every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('gives no object by an identifier of the database, and none that belongs to someone', () => {
    const named = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [],
    );
    expect(named.filter((name) => /^_?id$|elementId|^nodes?$/i.test(name) && name !== 'node')).toEqual([]);
    expect(named.filter((name) => /user|utilisateur|account|compte|key|token|password|passe$/i.test(name))).toEqual([]);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => /^node/i.test(name))).toEqual([]);
  });

  it('shows nothing of what only the API asks', () => {
    expect(printPublicSchema(schema)).not.toMatch(/identiteDeLaRelease/i);
  });
});

describe('the cost of a query', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    return getComplexity({ schema, query: document, variables, estimators: [estimateObjects] });
  };

  it.each(examples)('admits the example: $name', ({ query }) => {
    expect(cost(query)).toBeLessThan(maxCost / 4);
  });

  it.each([
    ['items', '{ ecart(de: "A", vers: "B") { communs(limite: 500) { code } manquants(limite: 500) { code } } }'],
    [
      'results with items',
      '{ metiersPartageant(code: "A", limite: 200) { resultats { metier { code } communs(limite: 500) { code } } } }',
    ],
    [
      'pairs with fiches',
      '{ pairesPartageant(limite: 200) { resultats { a { fiche { appellations { libelle } } } b { fiche { libelle } } } } }',
    ],
    ['a page of métiers', '{ metiers(limit: 1000) { code libelle domaineProfessionnel { grandDomaine { code } } } }'],
    ['a page of appellations', '{ appellationsConnection(first: 1000) { edges { node { metier { code } } } } }'],
    ['the whole tree', '{ domainesCompetence { enjeux { libelle objectifs(limit: 10) { libelle } } } }'],
  ])('admits the documented maximum: %s', (_, query) => {
    expect(cost(query)).toBeLessThan(maxCost);
  });

  it('admits a whole fiche for each of twenty results', () => {
    const lists = [
      'appellations { libelle }',
      'competences { libelle macroCompetence { libelle objectif { libelle enjeu { libelle } } } }',
      'macroCompetences { libelle }',
      'savoirs { libelle categorieSavoir { libelle } }',
      'contextesTravail { libelle typeContexte { libelle } }',
      'mobilites { code libelle }',
      'secteursActivite { libelle } sousSecteursActivite { libelle } centresInteret { libelle } themes { libelle }',
      'divisionsNaf { libelle } domaineProfessionnel { libelle grandDomaine { libelle } }',
    ].join(' ');
    expect(
      cost(`{ metiersPartageant(code: "A", limite: 20) { resultats { metier { fiche { ${lists} } } } } }`),
    ).toBeLessThan(maxCost);
  });

  it.each([
    ['{ metiers(limit: 1000) { competences(limit: 1000) { metiers(limit: 1000) { code } } } }'],
    ['{ metiers { competences { metiers { competences { codeOgr } } } } }'],
    [
      '{ metiersConnection(first: 1000) { edges { node { mobilitesConnection(first: 1000) { totalCount edges { node { code } } } } } } }',
    ],
    [
      '{ passerelles(de: "A", vers: "B") { chemins { etapes { vers { fiche { mobilites(limit: 1000) { mobilites(limit: 1000) { code } } } } } } } }',
    ],
  ])('refuses the bomb %s', (query) => {
    expect(cost(query)).toBeGreaterThan(maxCost);
  });

  it('counts what variables ask for', () => {
    const query = 'query ($n: Int) { metiers(limit: $n) { competences(limit: $n) { codeOgr } } }';
    expect(cost(query, { n: 10 })).toBe(10 * (1 + 10));
    expect(cost(query, { n: 1000 })).toBe(1000 * (1 + 1000));
    expect(() => cost(query, { n: -1 })).toThrow('limit must be from 0 to 1000');
    expect(() => cost(query, { n: 1001 })).toThrow('limit must be from 0 to 1000');
  });

  it('knows where the nomenclature leads to one node', () => {
    expect(cost('{ metiers(limit: 1) { domaineProfessionnel { grandDomaine { code } } } }')).toBe(3);
    expect(cost('{ appellations(limit: 1) { metier { code } } }')).toBe(2);
    expect(cost('{ metiers(where: { code: { eq: "M1805" } }) { competences(limit: 10) { codeOgr } } }')).toBe(11);
    expect(cost('{ metiers(where: { code: { in: ["M1805", "K2204"] } }) { code } }')).toBe(2);
    expect(cost('{ metiers(where: { OR: [{ code: { eq: "M1805" } }] }) { code } }')).toBe(100);
  });
});

function undescribed(of: GraphQLSchema): string[] {
  const missing: string[] = [];
  for (const type of Object.values(of.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!isSentence(type.description)) missing.push(type.name);
    if (isEnumType(type)) {
      missing.push(
        ...type
          .getValues()
          .filter((v) => !isSentence(v.description))
          .map(({ name }) => `${type.name}.${name}`),
      );
    }
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isSentence(field.description)) missing.push(`${type.name}.${field.name}`);
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      missing.push(
        ...args.filter((a) => !isSentence(a.description)).map(({ name }) => `${type.name}.${field.name}(${name})`),
      );
    }
  }
  return missing;
}

/** The library's own sentences are English: none must be left. */
function isSentence(description: string | null | undefined): boolean {
  return !!description && /[.?]$/.test(description) && !/\b(the|filter|sort|fields)\b/i.test(description);
}
