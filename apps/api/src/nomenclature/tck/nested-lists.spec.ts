import { int } from 'neo4j-driver';
import { cypher, statementsFor } from '../../../test/support/nomenclature-statements';

describe('a list within an object', () => {
  it('has conditions, an order and a length of its own', async () => {
    expect(
      await statementsFor(`{
        metiers(where: { code: { eq: "K2204" } }) {
          competences(limit: 10, where: { categorie: { eq: SAVOIR_FAIRE } }, sort: [{ libelle: ASC }, { codeOgr: ASC }]) { codeOgr }
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
          MATCH (this)-[this0:MOBILISE]->(this1:Competence)
          WHERE this1.categorie = $param2
          WITH DISTINCT this1
          WITH *
          ORDER BY this1.libelle ASC, this1.codeOgr ASC
          LIMIT $param3
          WITH this1 { .codeOgr } AS this1
          RETURN collect(this1) AS var2
        }
        RETURN this { competences: var2 } AS this
        `,
        { param0: 'K2204', param1: int(100), param2: 'SAVOIR_FAIRE', param3: int(10) },
      ),
    ]);
  });

  it('is cut at the default of its type', async () => {
    expect(await statementsFor(`{ metiers(where: { code: { eq: "K2204" } }) { appellations { libelle } } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code = $param0
        WITH *
        LIMIT $param1
        CALL (this) {
          MATCH (this)<-[this0:DESIGNE]-(this1:Appellation)
          WITH DISTINCT this1
          WITH *
          LIMIT $param2
          WITH this1 { .libelle } AS this1
          RETURN collect(this1) AS var2
        }
        RETURN this { appellations: var2 } AS this
        `,
        { param0: 'K2204', param1: int(100), param2: int(200) },
      ),
    ]);
  });

  it('is sorted by the property, whatever takes its name, and by the key last', async () => {
    expect(
      await statementsFor(
        `{ metiers(limit: 1) { competences(limit: 3, sort: [{ libelle: DESC }]) { libelle: codeOgr } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        CALL (this) {
          MATCH (this)-[this0:MOBILISE]->(this1:Competence)
          WITH DISTINCT this1
          WITH *
          ORDER BY this1.libelle DESC, this1.codeOgr ASC
          LIMIT $param1
          WITH this1 { libelle: this1.codeOgr } AS this1
          RETURN collect(this1) AS var2
        }
        RETURN this { competences: var2 } AS this
        `,
        { param0: int(1), param1: int(3) },
      ),
    ]);
  });

  it('is cut before anything is read of its elements', async () => {
    expect(
      await statementsFor(
        `{ metiers(limit: 1) { mobilites(limit: 2, sort: [{ code: DESC }]) { themes(limit: 1) { libelle } } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        CALL (this) {
          MATCH (this)-[this0:PERMET_MOBILITE]->(this1:Metier)
          WITH DISTINCT this1
          WITH *
          ORDER BY this1.code DESC
          LIMIT $param1
          CALL (this1) {
            MATCH (this1)-[this2:DANS_THEME]->(this3:Theme)
            WITH DISTINCT this3
            WITH *
            LIMIT $param2
            WITH this3 { .libelle } AS this3
            RETURN collect(this3) AS var4
          }
          WITH this1 { themes: var4 } AS this1
          RETURN collect(this1) AS var5
        }
        RETURN this { mobilites: var5 } AS this
        `,
        { param0: int(1), param1: int(2), param2: int(1) },
      ),
    ]);
  });

  it('computes what it is sorted by (@cypher) of all, and what is asked of the page', async () => {
    expect(
      await statementsFor(`{ sources(limit: 1) { releases(limit: 2, sort: [{ chargeeLe: DESC }]) { chargeeLe } } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Source)
        WITH *
        LIMIT $param0
        CALL (this) {
          MATCH (this)<-[this0:PROVIENT_DE]-(this1:Release)
          WITH DISTINCT this1
          CALL (this1) {
            CALL (this1) {
              WITH this1 AS this
              RETURN this.chargeeLe AS value
            }
            WITH value AS this2
            RETURN this2 AS var3
          }
          WITH *
          ORDER BY var3 DESC, this1.version ASC
          LIMIT $param1
          CALL (this1) {
            CALL (this1) {
              WITH this1 AS this
              RETURN this.chargeeLe AS value
            }
            WITH value AS this4
            RETURN this4 AS var5
          }
          WITH this1 { chargeeLe: var5 } AS this1
          RETURN collect(this1) AS var6
        }
        RETURN this { releases: var6 } AS this
        `,
        { param0: int(1), param1: int(2) },
      ),
    ]);
  });

  it('may be asked twice, each time in other words', async () => {
    expect(
      await statementsFor(`{
        metiers(limit: 2) {
          premiere: savoirs(limit: 1, sort: [{ codeOgr: ASC }]) { libelle }
          dernieres: savoirs(limit: 2, sort: [{ codeOgr: DESC }]) { codeOgr }
        }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        CALL (this) {
          MATCH (this)-[this0:REQUIERT]->(this1:Savoir)
          WITH DISTINCT this1
          WITH *
          ORDER BY this1.codeOgr ASC
          LIMIT $param1
          WITH this1 { .libelle } AS this1
          RETURN collect(this1) AS var2
        }
        CALL (this) {
          MATCH (this)-[this3:REQUIERT]->(this4:Savoir)
          WITH DISTINCT this4
          WITH *
          ORDER BY this4.codeOgr DESC
          LIMIT $param2
          WITH this4 { .codeOgr } AS this4
          RETURN collect(this4) AS var5
        }
        RETURN this { premiere: var2, dernieres: var5 } AS this
        `,
        { param0: int(2), param1: int(1), param2: int(2) },
      ),
    ]);
  });

  it('follows links that lead to one node each', async () => {
    expect(
      await statementsFor(
        `{ appellations(where: { codeOgr: { eq: "38444" } }) { metier { code domaineProfessionnel { grandDomaine { libelle } } } } }`,
      ),
    ).toEqual([
      cypher(
        `
        MATCH (this:Appellation)
        WHERE this.codeOgr = $param0
        WITH *
        LIMIT $param1
        CALL (this) {
          MATCH (this)-[this0:DESIGNE]->(this1:Metier)
          WITH DISTINCT this1
          WITH *
          LIMIT $param2
          CALL (this1) {
            MATCH (this1)-[this2:DANS_DOMAINE]->(this3:DomaineProfessionnel)
            WITH DISTINCT this3
            WITH *
            LIMIT $param3
            CALL (this3) {
              MATCH (this3)-[this4:DANS_GRAND_DOMAINE]->(this5:GrandDomaine)
              WITH DISTINCT this5
              WITH *
              LIMIT $param4
              WITH this5 { .libelle } AS this5
              RETURN collect(this5) AS var6
            }
            WITH this3 { grandDomaine: var6 } AS this3
            RETURN collect(this3) AS var7
          }
          WITH this1 { .code, domaineProfessionnel: var7 } AS this1
          RETURN collect(this1) AS var8
        }
        RETURN this { metier: var8 } AS this
        `,
        { param0: '38444', param1: int(200), param2: int(100), param3: int(100), param4: int(100) },
      ),
    ]);
  });
});
