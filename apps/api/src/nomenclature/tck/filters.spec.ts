import { Date as Neo4jDate, int } from 'neo4j-driver';
import { cypher, statementsFor } from '../../../test/support/nomenclature-statements';

describe('a condition on a property', () => {
  it('compares the key, which has a unique index', async () => {
    expect(await statementsFor(`{ metiers(where: { code: { eq: "M1805" } }) { libelle } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code = $param0
        WITH *
        LIMIT $param1
        RETURN this { .libelle } AS this
        `,
        { param0: 'M1805', param1: int(100) },
      ),
    ]);
  });

  it('takes one of several values', async () => {
    const query = `query ($codes: [ID!]!) { metiers(where: { code: { in: $codes } }) { libelle } }`;
    expect(await statementsFor(query, { codes: ['M1805', 'K2204'] })).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code IN $param0
        WITH *
        LIMIT $param1
        RETURN this { .libelle } AS this
        `,
        { param0: ['M1805', 'K2204'], param1: int(100) },
      ),
    ]);
  });

  it('takes the beginning of a text, which the index of libelle finds', async () => {
    expect(await statementsFor(`{ appellations(where: { libelle: { startsWith: "Agent" } }) { codeOgr } }`)).toEqual([
      cypher(
        `
        MATCH (this:Appellation)
        WHERE this.libelle STARTS WITH $param0
        WITH *
        LIMIT $param1
        RETURN this { .codeOgr } AS this
        `,
        { param0: 'Agent', param1: int(200) },
      ),
    ]);
  });

  it('joins those on several properties by AND', async () => {
    expect(
      await statementsFor(
        `{ competences(where: { libelle: { contains: "sol" }, definition: { endsWith: "." } }) { codeOgr } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Competence)
        WHERE (this.libelle CONTAINS $param0 AND this.definition ENDS WITH $param1)
        WITH *
        LIMIT $param2
        RETURN this { .codeOgr } AS this
        `,
        { param0: 'sol', param1: '.', param2: int(100) },
      ),
    ]);
  });

  it('joins those on one property by AND, and gives whole numbers as integers of Neo4j', async () => {
    expect(await statementsFor(`{ certifications(where: { niveauEuropeen: { gte: 3, lt: 6 } }) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:Certification)
        WHERE (this.niveauEuropeen >= $param0 AND this.niveauEuropeen < $param1)
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: int(3), param1: int(6), param2: int(100) },
      ),
    ]);
  });

  it('gives shares as numbers', async () => {
    expect(await statementsFor(`{ airesDeMetiers(where: { cohesion: { gte: 0.5 } }) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:AireDeMetiers)
        WHERE this.cohesion >= $param0
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: 0.5, param1: int(100) },
      ),
    ]);
  });

  it('gives dates as dates of Neo4j', async () => {
    expect(await statementsFor(`{ releases(where: { publieeLe: { gt: "2025-09-18" } }) { version } }`)).toEqual([
      cypher(
        `
        MATCH (this:Release)
        WHERE this.publieeLe > $param0
        WITH *
        LIMIT $param1
        RETURN this { .version } AS this
        `,
        { param0: new Neo4jDate(2025, 9, 18), param1: int(100) },
      ),
    ]);
  });

  it('gives values of enumerations as the texts that the graph holds, and booleans as they are', async () => {
    expect(
      await statementsFor(
        `{ metiers(where: { transitionEcologique: { in: [EMPLOI_VERT, EMPLOI_BRUN] }, emploiCadre: { eq: false } }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE (this.transitionEcologique IN $param0 AND this.emploiCadre = $param1)
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: ['EMPLOI_VERT', 'EMPLOI_BRUN'], param1: false, param2: int(100) },
      ),
    ]);
  });
});

describe('null', () => {
  it('as a value is what is not known', async () => {
    expect(await statementsFor(`{ metiers(where: { definition: { eq: null } }) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.definition IS NULL
        WITH *
        LIMIT $param0
        RETURN this { .code } AS this
        `,
        { param0: int(100) },
      ),
    ]);
  });

  it('within NOT is what is known', async () => {
    expect(await statementsFor(`{ metiers(where: { NOT: { definition: { eq: null } } }) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE NOT (this.definition IS NULL)
        WITH *
        LIMIT $param0
        RETURN this { .code } AS this
        `,
        { param0: int(100) },
      ),
    ]);
  });

  it('in place of a condition is none, whether written, given or left out', async () => {
    const query = `
      query ($code: IDScalarFilters, $libelle: StringScalarFilters, $cadre: Boolean) {
        metiers(where: { code: $code, libelle: $libelle, emploiCadre: { eq: $cadre }, AND: null, competences: null }) { code }
      }`;
    expect(await statementsFor(query, { code: null, cadre: true })).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.emploiCadre = $param0
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: true, param1: int(100) },
      ),
    ]);
  });
});

describe('AND, OR and NOT', () => {
  it('nest as they are written', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { AND: [
          { libelle: { contains: "sol" } }
          { OR: [{ emploiReglemente: { eq: true } }, { NOT: { code: { startsWith: "K" } } }] }
        ] }) { code }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE (this.libelle CONTAINS $param0 AND (this.emploiReglemente = $param1 OR NOT (this.code STARTS WITH $param2)))
        WITH *
        LIMIT $param3
        RETURN this { .code } AS this
        `,
        { param0: 'sol', param1: true, param2: 'K', param3: int(100) },
      ),
    ]);
  });

  it('of nothing are no condition', async () => {
    expect(await statementsFor(`{ metiers(where: { AND: [], OR: [] }) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        RETURN this { .code } AS this
        `,
        { param0: int(100) },
      ),
    ]);
  });
});
