import { checkFilter, maxFilterTerms, maxFilterValues } from './filter-size.rule';

const condition = (code: string) => ({ code: { eq: code } });

describe('checkFilter', () => {
  it('lets what people write through', () => {
    expect(() => checkFilter({})).not.toThrow();
    expect(() => checkFilter({ where: condition('M1805'), sort: [{ libelle: 'ASC' }] })).not.toThrow();
    expect(() => checkFilter({ where: { OR: Array.from({ length: 40 }, () => condition('A')) } })).not.toThrow();
    expect(() => checkFilter({ where: { code: { in: Array(maxFilterValues).fill('A') } } })).not.toThrow();
  });

  it('refuses too many conditions and too many values', () => {
    const conditions = { OR: Array.from({ length: maxFilterTerms }, () => condition('A')) };
    expect(() => checkFilter({ where: conditions })).toThrow('conditions');
    expect(() => checkFilter({ where: { code: { in: Array(maxFilterValues + 1).fill('A') } } })).toThrow('values');
  });

  it('refuses nesting deeper than the stack', () => {
    let where: Record<string, unknown> = condition('A');
    for (let depth = 0; depth < 200_000; depth++) where = { NOT: where };
    expect(() => checkFilter({ where })).toThrow('conditions');
  });
});
