import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import { ApiConfiguration } from './platform/configuration/api.configuration';
import { objectsEstimator } from './platform/limits/query-cost.estimator';
import { printPublicSchema } from './platform/schema/print-schema';
import { buildPublicSchema } from './public.schema';
import { examples } from './questions/questions';

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
    [
      'chains of twenty steps with items',
      '{ passerelles(de: "A", vers: "B", nombre: 20) { chemins { etapes { de { code } vers { code } communs(limite: 500) { code } manquants(limite: 500) { code } } } methode { release } } }',
    ],
    [
      'pistes with items',
      '{ pistes(limite: 200, profil: {}) { total resultats { metier { code } tenus(limite: 500) { code } manquants(limite: 500) { code } } methode { release } } }',
    ],
    [
      'a page of métiers with facettes',
      '{ parcourirMetiers(limite: 200) { facettes { nom valeurs { code metiers } } resultats { code fiche { code } } } }',
    ],
    [
      'levers with métiers',
      '{ effetsDeLevier(code: "A", limite: 200) { resultats { item { code } metiers(limite: 500) { code } } } }',
    ],
    [
      'pairs with both fiches whole',
      '{ pairesPartageant(limite: 200) { resultats { a { fiche { competences(limit: 500) { codeOgr } } } b { fiche { competences(limit: 500) { codeOgr } } } } } }',
    ],
    [
      'an aire of all métiers',
      '{ aireDeMobilite(code: "A", etapes: 5) { metiers { metier { fiche { themes { code } } } } aretes(limite: 500) { de vers } } }',
    ],
    [
      'all aires',
      '{ airesDeMobilite { aires { items { item { code } } metiers(limite: 500) { metier { code } } ponts(limite: 500) { metier { code } } } } }',
    ],
    [
      'what ROME 3 became',
      '{ statistiques { fichesParParentV3(limite: 200) { resultats { metiers { code fiche { code } } } } macroCompetencesLesPlusPartagees(limite: 200) { resultats { code } } } }',
    ],
    [
      'a page of métiers of the nomenclature',
      '{ metiers(limit: 1000) { code libelle domaineProfessionnel { grandDomaine { code } } } }',
    ],
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

  it('counts a length that is null at its default', () => {
    const fiches = 'resultats { metier { fiche { competences(limit: 10) { codeOgr } } } }';
    const asked = (limite: string) => cost(`{ metiersPartageant(code: "A"${limite}) { ${fiches} } }`);
    expect(asked(', limite: null')).toBe(asked(', limite: 50'));
    expect(asked('')).toBe(asked(', limite: 50'));
    expect(asked(', limite: 50') - asked(', limite: 49')).toBe(1 + 1 + 1 + 10);
    expect(cost('{ ecart(de: "A", vers: "B") { communs(limite: null) { code } } }')).toBe(100 + 20);
    expect(cost('{ metiers(limit: null) { code } }')).toBe(100);
  });

  it('knows the length of every list that leads on to the nomenclature', () => {
    const leadsOn = (type: GraphQLNamedType, seen: ReadonlySet<string> = new Set()): boolean =>
      isObjectType(type) &&
      !seen.has(type.name) &&
      Object.values(type.getFields()).some(
        ({ name, type: inner }) => name === 'fiche' || leadsOn(getNamedType(inner), new Set([...seen, type.name])),
      );
    // `groupes`: the people and posts that are given bound who may be placed.
    const counted = ['limit', 'first', 'limite', 'nombre', 'groupes'];
    const hasLength = ({ args }: GraphQLField<unknown, unknown>): boolean =>
      args.some(({ name }) => counted.includes(name));
    const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
    // The lists of a question or of a count that says how long they are.
    const ofAnswers = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()))
      .filter(hasLength)
      .map(({ type }) => getNamedType(type).name);
    const unknown = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && !ofAnswers.includes(name))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) =>
          isListType(getNullableType(field.type)) && !hasLength(field) && leadsOn(getNamedType(field.type)),
      )
      .filter(({ type, field }) => {
        const length = estimateObjects({
          type,
          field,
          args: {},
          childComplexity: 1_000,
        } as unknown as ComplexityEstimatorArgs);
        return Number(length) <= 1 + 1_000;
      });
    expect(questions.length).toBeGreaterThan(20);
    expect(unknown.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
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
    expect(cost('{ competences(where: { code: { in: ["1", "2"] } }) { code } }')).toBe(2);
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
