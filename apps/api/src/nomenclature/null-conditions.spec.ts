import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import { int } from 'neo4j-driver';
import { withoutNulls } from './null-conditions';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
const membersOf = (family: RegExp): string[] => [
  ...new Set(inputs.filter(({ name }) => family.test(name)).flatMap((type) => Object.keys(type.getFields()))),
];

describe('withoutNulls', () => {
  it('leaves conditions that are null or absent out, however deep', () => {
    const where = {
      code: null,
      AND: [{ libelle: undefined, emploiCadre: { eq: true } }, { NOT: null }],
      competences: { some: { categorie: null } },
    };
    expect(withoutNulls(where)).toEqual({ AND: [{ emploiCadre: { eq: true } }, {}], competences: { some: {} } });
  });

  it('leaves values as they are, those with a class of their own too', () => {
    const ordre = int(3);
    expect(withoutNulls({ ordre: { lte: ordre, in: [null, 'a', 0, false, ''] } }).ordre).toEqual({
      lte: ordre,
      in: [null, 'a', 0, false, ''],
    });
    expect(withoutNulls({ ordre }).ordre).toBe(ordre);
  });

  it('takes null for a value in every comparison that the schema has', () => {
    const comparisons = membersOf(/ScalarFilters$/);
    expect(comparisons).toEqual(expect.arrayContaining(['eq', 'in', 'gte', 'contains', 'startsWith']));
    const nulls = Object.fromEntries(comparisons.map((name) => [name, null]));
    expect(withoutNulls(nulls)).toEqual(nulls);
  });

  it('takes null for no condition everywhere else', () => {
    const conditions = membersOf(/(Where|RelationshipFilters|ConnectionFilters)$/);
    expect(conditions).toEqual(expect.arrayContaining(['AND', 'NOT', 'some', 'single', 'node', 'edge', 'libelle']));
    expect(withoutNulls(Object.fromEntries(conditions.map((name) => [name, null])))).toEqual({});
  });
});
