import { int } from 'neo4j-driver';
import { cypher, statementsFor } from '../../../test/support/nomenclature-statements';

describe('a condition on what is linked', () => {
  it('holds when some fulfil it', async () => {
    expect(
      await statementsFor(`{ metiers(where: { competences: { some: { codeOgr: { eq: "100007" } } } }) { code } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this)-[:MOBILISE]->(this0:Competence)
        WHERE this0.codeOgr = $param0
        WITH DISTINCT this
        MATCH (this:Metier)
        WHERE EXISTS {
          MATCH (this)-[:MOBILISE]->(this1:Competence)
          WHERE this1.codeOgr = $param1
        }
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: '100007', param1: '100007', param2: int(100) },
      ),
    ]);
  });

  it('holds when none fulfils it', async () => {
    expect(
      await statementsFor(`{ metiers(where: { competences: { none: { categorie: { eq: SAVOIR_ETRE } } } }) { code } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE NOT (EXISTS {
          MATCH (this)-[:MOBILISE]->(this0:Competence)
          WHERE this0.categorie = $param0
        })
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: 'SAVOIR_ETRE', param1: int(100) },
      ),
    ]);
  });

  it('holds when there are some and all fulfil it', async () => {
    expect(
      await statementsFor(`{ metiers(where: { themes: { all: { libelle: { startsWith: "B" } } } }) { code } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE (EXISTS {
          MATCH (this)-[:DANS_THEME]->(this0:Theme)
          WHERE this0.libelle STARTS WITH $param0
        } AND NOT (EXISTS {
          MATCH (this)-[:DANS_THEME]->(this0:Theme)
          WHERE NOT (coalesce(this0.libelle STARTS WITH $param0, false))
        }))
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: 'B', param1: int(100) },
      ),
    ]);
  });

  it.each([
    ['some', 'EXISTS {\n  MATCH (this)-[:DANS_THEME]->(this0:Theme)\n}'],
    ['all', 'EXISTS {\n  MATCH (this)-[:DANS_THEME]->(this0:Theme)\n}'],
    ['none', 'NOT (EXISTS {\n  MATCH (this)-[:DANS_THEME]->(this0:Theme)\n})'],
    ['single', 'single(this0 IN [(this)-[:DANS_THEME]->(this0:Theme) | 1] WHERE true)'],
  ])('without a condition is of any: %s', async (quantifier, condition) => {
    const [statement] = await statementsFor(`{ metiers(where: { themes: { ${quantifier}: {} } }) { code } }`);
    expect(statement).toEqual({
      statement: `MATCH (this:Metier)\nWHERE ${condition}\nWITH *\nLIMIT $param0\nRETURN this { .code } AS this`,
      parameters: { param0: int(100) },
    });
    const others = ['{ libelle: null }', '{ AND: [], OR: [{}] }', '{ NOT: { libelle: null } }'].map((filter) =>
      statementsFor(`{ metiers(where: { themes: { ${quantifier}: ${filter} } }) { code } }`),
    );
    for (const other of await Promise.all(others)) expect(other).toEqual([statement]);
  });

  it('holds when a single one fulfils it', async () => {
    expect(
      await statementsFor(`{ metiers(where: { centresInteret: { single: { code: { in: ["1", "2"] } } } }) { code } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE single(this0 IN [(this)-[:REPOND_A]->(this0:CentreInteret) WHERE this0.code IN $param0 | 1] WHERE true)
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: ['1', '2'], param1: int(100) },
      ),
    ]);
  });

  it('follows a link from its end', async () => {
    expect(
      await statementsFor(`{ competences(where: { metiers: { some: { code: { eq: "K2204" } } } }) { codeOgr } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this)<-[:MOBILISE]-(this0:Metier)
        WHERE this0.code = $param0
        WITH DISTINCT this
        MATCH (this:Competence)
        WHERE EXISTS {
          MATCH (this)<-[:MOBILISE]-(this1:Metier)
          WHERE this1.code = $param1
        }
        WITH *
        LIMIT $param2
        RETURN this { .codeOgr } AS this
        `,
        { param0: 'K2204', param1: 'K2204', param2: int(100) },
      ),
    ]);
  });

  it('goes on over two links', async () => {
    expect(
      await statementsFor(
        `{ metiers(where: { domaineProfessionnel: { some: { grandDomaine: { some: { code: { eq: "M" } } } } } }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this)-[:DANS_DOMAINE]->(this0:DomaineProfessionnel)
        MATCH (this0)-[:DANS_GRAND_DOMAINE]->(this1:GrandDomaine)
        WHERE this1.code = $param0
        WITH DISTINCT this
        MATCH (this:Metier)
        WHERE EXISTS {
          MATCH (this)-[:DANS_DOMAINE]->(this2:DomaineProfessionnel)
          WHERE EXISTS {
            MATCH (this2)-[:DANS_GRAND_DOMAINE]->(this3:GrandDomaine)
            WHERE this3.code = $param1
          }
        }
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: 'M', param1: 'M', param2: int(100) },
      ),
    ]);
  });

  it('stands beside another of the same links, each with a variable of its own', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { competences: {
          some: { codeOgr: { eq: "100007" } }
          none: { categorie: { eq: SAVOIR_ETRE } }
        } }) { code }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this)-[:MOBILISE]->(this0:Competence)
        WHERE this0.codeOgr = $param0
        WITH DISTINCT this
        MATCH (this:Metier)
        WHERE (NOT (EXISTS {
          MATCH (this)-[:MOBILISE]->(this1:Competence)
          WHERE this1.categorie = $param1
        }) AND EXISTS {
          MATCH (this)-[:MOBILISE]->(this2:Competence)
          WHERE this2.codeOgr = $param2
        })
        WITH *
        LIMIT $param3
        RETURN this { .code } AS this
        `,
        { param0: '100007', param1: 'SAVOIR_ETRE', param2: '100007', param3: int(100) },
      ),
    ]);
  });

  it('takes its place in OR', async () => {
    expect(
      await statementsFor(
        `{ metiers(where: { OR: [{ code: { eq: "K2204" } }, { savoirs: { some: { codeOgr: { eq: "1" } } } }] }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE (this.code = $param0 OR EXISTS {
          MATCH (this)-[:REQUIERT]->(this0:Savoir)
          WHERE this0.codeOgr = $param1
        })
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: 'K2204', param1: '1', param2: int(100) },
      ),
    ]);
  });
});

describe('a condition on a link', () => {
  it('is on its properties and on what it leads to', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { competencesConnection: { some: {
          edge: { coeurMetier: { eq: PRINCIPALE } }
          node: { transitionNumerique: { eq: true } }
        } } }) { code }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE EXISTS {
          MATCH (this)-[this0:MOBILISE]->(this1:Competence)
          WHERE (this1.transitionNumerique = $param0 AND this0.coeurMetier = $param1)
        }
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: true, param1: 'PRINCIPALE', param2: int(100) },
      ),
    ]);
  });

  it('holds when no link fulfils it', async () => {
    expect(
      await statementsFor(
        `{ metiers(where: { mobilitesConnection: { none: { edge: { ordre: { lte: 2 } } } } }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE NOT (EXISTS {
          MATCH (this)-[this0:PERMET_MOBILITE]->(this1:Metier)
          WHERE this0.ordre <= $param0
        })
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: int(2), param1: int(100) },
      ),
    ]);
  });

  it('holds when a single link fulfils it', async () => {
    expect(
      await statementsFor(
        `{ metiers(where: { secteursActiviteConnection: { single: { edge: { principal: { eq: true } }, node: { code: { eq: "1" } } } } }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE single(this0 IN [(this)-[this1:DANS_SECTEUR]->(this0:SecteurActivite) WHERE (this0.code = $param0 AND this1.principal = $param1) | 1] WHERE true)
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: '1', param1: true, param2: int(100) },
      ),
    ]);
  });

  it.each([
    ['some', 'EXISTS {\n  MATCH (this)-[this0:DANS_SECTEUR]->(this1:SecteurActivite)\n}'],
    ['all', 'EXISTS {\n  MATCH (this)-[this0:DANS_SECTEUR]->(this1:SecteurActivite)\n}'],
    ['none', 'NOT (EXISTS {\n  MATCH (this)-[this0:DANS_SECTEUR]->(this1:SecteurActivite)\n})'],
    ['single', 'single(this1 IN [(this)-[this0:DANS_SECTEUR]->(this1:SecteurActivite) | 1] WHERE true)'],
  ])('without a condition is of any link: %s', async (quantifier, condition) => {
    const filters = ['{}', '{ node: {} }', '{ edge: {} }', '{ node: null, edge: { principal: null } }', '{ NOT: {} }'];
    for (const filter of filters) {
      const query = `{ metiers(where: { secteursActiviteConnection: { ${quantifier}: ${filter} } }) { code } }`;
      expect(await statementsFor(query)).toEqual([
        {
          statement: `MATCH (this:Metier)\nWHERE ${condition}\nWITH *\nLIMIT $param0\nRETURN this { .code } AS this`,
          parameters: { param0: int(100) },
        },
      ]);
    }
  });

  it('holds when all links fulfil it, of which nothing unknown is one', async () => {
    expect(
      await statementsFor(
        `{ faps(where: { metiersConnection: { all: { edge: { qualifications: { eq: "1" } } } } }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Fap)
        WHERE (EXISTS {
          MATCH (this)-[this0:REGROUPE]->(this1:Metier)
          WHERE this0.qualifications = $param0
        } AND NOT (EXISTS {
          MATCH (this)-[this0:REGROUPE]->(this1:Metier)
          WHERE NOT (coalesce(this0.qualifications = $param0, false))
        }))
        WITH *
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: '1', param1: int(100) },
      ),
    ]);
  });

  it('asks by null for links that say nothing', async () => {
    expect(
      await statementsFor(
        `{ faps(where: { metiersConnection: { some: { edge: { qualifications: { eq: null } } } } }) { code } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Fap)
        WHERE EXISTS {
          MATCH (this)-[this0:REGROUPE]->(this1:Metier)
          WHERE this0.qualifications IS NULL
        }
        WITH *
        LIMIT $param0
        RETURN this { .code } AS this
        `,
        { param0: int(100) },
      ),
    ]);
  });

  it('joins others by AND, OR and NOT', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { mobilitesConnection: { some: { OR: [
          { edge: { ordre: { lte: 2 } } }
          { NOT: { node: { code: { startsWith: "K" } } } }
        ] } } }) { code }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE EXISTS {
          MATCH (this)-[this0:PERMET_MOBILITE]->(this1:Metier)
          WHERE (this0.ordre <= $param0 OR NOT (this1.code STARTS WITH $param1))
        }
        WITH *
        LIMIT $param2
        RETURN this { .code } AS this
        `,
        { param0: int(2), param1: 'K', param2: int(100) },
      ),
    ]);
  });
});
