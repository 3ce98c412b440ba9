import { int } from 'neo4j-driver';
import { cypher, statementsFor } from '../../../test/support/nomenclature-statements';

/** As the cursor of the nth element, counted from 0, is written. */
const cursor = (place: number): string => Buffer.from(`arrayconnection:${place}`).toString('base64');

describe('a connection', () => {
  it('counts without reading what it counts', async () => {
    expect(await statementsFor(`{ metiersConnection(where: { emploiCadre: { eq: true } }) { totalCount } }`)).toEqual([
      cypher(
        `
        MATCH (this0:Metier)
        WHERE this0.emploiCadre = $param0
        WITH count(this0) AS totalCount
        RETURN {totalCount: totalCount} AS this
        `,
        { param0: true },
      ),
    ]);
  });

  it('counts so whatever the order of a page that is not asked', async () => {
    expect(await statementsFor(`{ metiersConnection(first: 5, sort: [{ code: ASC }]) { totalCount } }`)).toEqual([
      cypher(
        `
        MATCH (this0:Metier)
        WITH count(this0) AS totalCount
        RETURN {totalCount: totalCount} AS this
        `,
        {},
      ),
    ]);
  });

  it('gives a page in any order', async () => {
    expect(await statementsFor(`{ metiersConnection(first: 10) { edges { node { code } } } }`)).toEqual([
      cypher(
        `
        MATCH (this0:Metier)
        WITH collect({node: this0}) AS edges
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH *
          LIMIT $param0
          RETURN collect({node: {code: this0.code, __resolveType: 'Metier'}}) AS var1
        }
        RETURN {edges: var1} AS this
        `,
        { param0: int(10) },
      ),
    ]);
  });

  it('in order gives a page that is cut from the sorted list, as sorted-pages.ts writes it', async () => {
    expect(
      await statementsFor(
        `{ competencesConnection(first: 600, sort: [{ libelle: ASC }, { codeOgr: ASC }]) { totalCount edges { node { codeOgr } } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this0:Competence)
        WITH collect({node: this0}) AS edges, count(this0) AS totalCount
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH this0
          ORDER BY this0.libelle ASC, this0.codeOgr ASC
          WITH collect(this0)[0..$param0] AS page
          UNWIND page AS this0
          RETURN collect({node: {codeOgr: this0.codeOgr, __resolveType: 'Competence'}}) AS var1
        }
        RETURN {edges: var1, totalCount: totalCount} AS this
        `,
        { param0: int(600) },
      ),
    ]);
  });

  it('of length 0 counts, and gives nothing', async () => {
    expect(await statementsFor(`{ metiersConnection(first: 0) { totalCount edges { node { code } } } }`)).toEqual([
      cypher(
        `
        MATCH (this0:Metier)
        WITH collect({node: this0}) AS edges, count(this0) AS totalCount
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH *
          LIMIT $param0
          RETURN collect({node: {code: this0.code, __resolveType: 'Metier'}}) AS var1
        }
        RETURN {edges: var1, totalCount: totalCount} AS this
        `,
        { param0: int(0) },
      ),
    ]);
  });

  it('ends its order with the key', async () => {
    expect(
      await statementsFor(
        `{ metiersConnection(first: 5, sort: [{ riasecMajeur: DESC }]) { edges { node { code } } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this0:Metier)
        WITH collect({node: this0}) AS edges
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH this0
          ORDER BY this0.riasecMajeur DESC, this0.code ASC
          WITH collect(this0)[0..$param0] AS page
          UNWIND page AS this0
          RETURN collect({node: {code: this0.code, __resolveType: 'Metier'}}) AS var1
        }
        RETURN {edges: var1} AS this
        `,
        { param0: int(5) },
      ),
    ]);
  });

  it('goes on after a cursor, and counts all for its pageInfo', async () => {
    expect(
      await statementsFor(
        `{ metiersConnection(after: "${cursor(19)}", sort: [{ code: ASC }]) { pageInfo { hasNextPage endCursor } edges { cursor node { code } } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this0:Metier)
        WITH collect({node: this0}) AS edges, count(this0) AS totalCount
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH this0
          ORDER BY this0.code ASC
          WITH collect(this0)[$param0..$param0 + $param1] AS page
          UNWIND page AS this0
          RETURN collect({node: {code: this0.code, __resolveType: 'Metier'}}) AS var1
        }
        RETURN {edges: var1, totalCount: totalCount} AS this
        `,
        { param0: int(20), param1: int(100) },
      ),
    ]);
  });

  it('reads lists of the page alone', async () => {
    expect(
      await statementsFor(`{
        competencesConnection(first: 5, where: { metiers: { some: { code: { eq: "K2204" } } } }, sort: [{ codeOgr: ASC }]) {
          edges { node { codeOgr macroCompetence { libelle } } }
        }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this0)<-[:MOBILISE]-(this1:Metier)
        WHERE this1.code = $param0
        WITH DISTINCT this0
        MATCH (this0:Competence)
        WHERE EXISTS {
          MATCH (this0)<-[:MOBILISE]-(this2:Metier)
          WHERE this2.code = $param1
        }
        WITH collect({node: this0}) AS edges
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH this0
          ORDER BY this0.codeOgr ASC
          WITH collect(this0)[0..$param2] AS page
          UNWIND page AS this0
          CALL (this0) {
            MATCH (this0)-[this3:RELEVE_DE]->(this4:MacroCompetence)
            WITH DISTINCT this4
            WITH *
            LIMIT $param3
            WITH this4 { .libelle } AS this4
            RETURN collect(this4) AS var5
          }
          RETURN collect({node: {codeOgr: this0.codeOgr, macroCompetence: var5, __resolveType: 'Competence'}}) AS var6
        }
        RETURN {edges: var6} AS this
        `,
        { param0: 'K2204', param1: 'K2204', param2: int(5), param3: int(100) },
      ),
    ]);
  });

  it('keeps what a field of ours (@cypher) is when it cuts a page in order of it', async () => {
    expect(
      await statementsFor(`{
        releasesConnection(first: 2, after: "${cursor(0)}", sort: [{ chargeeLe: DESC }, { version: DESC }]) {
          edges { node { version chargeeLe } }
        }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this0:Release)
        WITH collect({node: this0}) AS edges
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          CALL (this0) {
            CALL (this0) {
              WITH this0 AS this
              RETURN this.chargeeLe AS value
            }
            WITH value AS this1
            RETURN this1 AS var2
          }
          WITH this0, var2
          ORDER BY var2 DESC, this0.version DESC
          WITH collect({this0: this0, var2: var2})[$param0..$param0 + $param1] AS page
          UNWIND page AS row
          WITH row.this0 AS this0, row.var2 AS var2
          RETURN collect({node: {version: this0.version, chargeeLe: var2, __resolveType: 'Release'}}) AS var3
        }
        RETURN {edges: var3} AS this
        `,
        { param0: int(1), param1: int(2) },
      ),
    ]);
  });
});

describe('a connection within an object', () => {
  it('gives properties of links, in order of them', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { code: { eq: "K2204" } }) {
          mobilitesConnection(first: 3, sort: [{ edge: { ordre: ASC } }, { node: { code: ASC } }]) {
            totalCount
            edges { properties { ordre } node { libelle } }
          }
        }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code = $param0
        WITH *
        LIMIT $param1
        CALL (this) {
          MATCH (this)-[this0:PERMET_MOBILITE]->(this1:Metier)
          WITH collect({node: this1, relationship: this0}) AS edges, count(this1) AS totalCount
          CALL (edges) {
            UNWIND edges AS edge
            WITH edge.node AS this1, edge.relationship AS this0
            WITH *
            ORDER BY this0.ordre ASC, this1.code ASC
            LIMIT $param2
            RETURN collect({properties: {ordre: this0.ordre, __resolveType: 'PermetMobilite'}, node: {libelle: this1.libelle, __resolveType: 'Metier'}}) AS var2
          }
          RETURN {edges: var2, totalCount: totalCount} AS var3
        }
        RETURN this { mobilitesConnection: var3 } AS this
        `,
        { param0: 'K2204', param1: int(100), param2: int(3) },
      ),
    ]);
  });

  it('goes on after a cursor among the links that fulfil a condition', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { code: { eq: "K2204" } }) {
          prochesConnection(
            first: 2
            after: "${cursor(1)}"
            where: { edge: { couverture: { gte: 0.1 } } }
            sort: [{ edge: { couverture: DESC } }, { node: { code: ASC } }]
          ) { edges { properties { communs } node { code } } }
        }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code = $param0
        WITH *
        LIMIT $param1
        CALL (this) {
          MATCH (this)-[this0:PROCHE]->(this1:Metier)
          WHERE this0.couverture >= $param2
          WITH collect({node: this1, relationship: this0}) AS edges
          CALL (edges) {
            UNWIND edges AS edge
            WITH edge.node AS this1, edge.relationship AS this0
            WITH *
            ORDER BY this0.couverture DESC, this1.code ASC
            SKIP $param3
            LIMIT $param4
            RETURN collect({properties: {communs: this0.communs, __resolveType: 'Proche'}, node: {code: this1.code, __resolveType: 'Metier'}}) AS var2
          }
          RETURN {edges: var2} AS var3
        }
        RETURN this { prochesConnection: var3 } AS this
        `,
        { param0: 'K2204', param1: int(100), param2: 0.1, param3: int(2), param4: int(2) },
      ),
    ]);
  });

  it('ends an order by the link with the key of the node', async () => {
    expect(
      await statementsFor(
        `{ metiers(limit: 1) { secteursActiviteConnection(first: 2, sort: [{ edge: { principal: DESC } }]) { edges { node { code } } } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        CALL (this) {
          MATCH (this)-[this0:DANS_SECTEUR]->(this1:SecteurActivite)
          WITH collect({node: this1, relationship: this0}) AS edges
          CALL (edges) {
            UNWIND edges AS edge
            WITH edge.node AS this1, edge.relationship AS this0
            WITH *
            ORDER BY this0.principal DESC, this1.code ASC
            LIMIT $param1
            RETURN collect({node: {code: this1.code, __resolveType: 'SecteurActivite'}}) AS var2
          }
          RETURN {edges: var2} AS var3
        }
        RETURN this { secteursActiviteConnection: var3 } AS this
        `,
        { param0: int(1), param1: int(2) },
      ),
    ]);
  });

  it('stays as the library writes it below a page that is cut', async () => {
    expect(
      await statementsFor(`{
        grandsDomainesConnection(first: 2, sort: [{ code: ASC }]) {
          edges { node {
            code
            domainesProfessionnelsConnection(first: 1, sort: [{ node: { code: ASC } }]) { totalCount edges { node { libelle } } }
          } }
        }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this0:GrandDomaine)
        WITH collect({node: this0}) AS edges
        CALL (edges) {
          UNWIND edges AS edge
          WITH edge.node AS this0
          WITH this0
          ORDER BY this0.code ASC
          WITH collect(this0)[0..$param0] AS page
          UNWIND page AS this0
          CALL (this0) {
            MATCH (this0)<-[this1:DANS_GRAND_DOMAINE]-(this2:DomaineProfessionnel)
            WITH collect({node: this2, relationship: this1}) AS edges, count(this2) AS totalCount
            CALL (edges) {
              UNWIND edges AS edge
              WITH edge.node AS this2, edge.relationship AS this1
              WITH *
              ORDER BY this2.code ASC
              LIMIT $param1
              RETURN collect({node: {libelle: this2.libelle, __resolveType: 'DomaineProfessionnel'}}) AS var3
            }
            RETURN {edges: var3, totalCount: totalCount} AS var4
          }
          RETURN collect({node: {code: this0.code, domainesProfessionnelsConnection: var4, __resolveType: 'GrandDomaine'}}) AS var5
        }
        RETURN {edges: var5} AS this
        `,
        { param0: int(2), param1: int(1) },
      ),
    ]);
  });
});
