import { int } from 'neo4j-driver';
import { answeredWith, cypher, sentFor, statementsFor } from '../../../test/support/nomenclature-statements';

describe('every statement', () => {
  it('is of Cypher 5, in a session that only reads, on the database and within the time of the request', async () => {
    const [sent] = await sentFor(`{ metiers { code } }`);
    expect(sent?.statement).toMatch(/^CYPHER 5\nMATCH /);
    expect(sent?.session).toMatchObject({ database: 'rome', defaultAccessMode: 'READ' });
    expect(sent?.transaction).toMatchObject({ timeout: 5_000 });
  });
});

describe('a list', () => {
  it('is cut at the default of its type', async () => {
    expect(await statementsFor(`{ appellations { codeOgr libelle } }`)).toEqual([
      cypher(
        `
        MATCH (this:Appellation)
        WITH *
        LIMIT $param0
        RETURN this { .codeOgr, .libelle } AS this
        `,
        { param0: int(200) },
      ),
    ]);
  });

  it('is a page of an order that ends with the key', async () => {
    const query = `
      query ($limit: Int, $offset: Int) {
        metiers(limit: $limit, offset: $offset, sort: [{ libelle: DESC }, { code: ASC }]) { code }
      }`;
    expect(await statementsFor(query, { limit: 20, offset: 40 })).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        ORDER BY this.libelle DESC, this.code ASC
        SKIP $param0
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: int(40), param1: int(20) },
      ),
    ]);
  });

  it('ends its order with the key, which tells rows of one value apart', async () => {
    expect(await statementsFor(`{ metiers(limit: 20, offset: 40, sort: [{ emploiCadre: DESC }]) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        ORDER BY this.emploiCadre DESC, this.code ASC
        SKIP $param0
        LIMIT $param1
        RETURN this { .code } AS this
        `,
        { param0: int(40), param1: int(20) },
      ),
    ]);
  });

  it('of no order has none', async () => {
    expect(await statementsFor(`{ metiers(limit: 20, sort: [{}]) { code } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        RETURN this { .code } AS this
        `,
        { param0: int(20) },
      ),
    ]);
  });

  it('of length 0 is cut there', async () => {
    expect(await statementsFor(`{ metiers(limit: 0) { savoirs(limit: 0) { codeOgr } } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        CALL (this) {
          MATCH (this)-[this0:REQUIERT]->(this1:Savoir)
          WITH DISTINCT this1
          WITH *
          LIMIT $param1
          WITH this1 { .codeOgr } AS this1
          RETURN collect(this1) AS var2
        }
        RETURN this { savoirs: var2 } AS this
        `,
        { param0: int(0), param1: int(0) },
      ),
    ]);
  });

  it('reads what is asked alone, under the names that are asked', async () => {
    const query = `
      query ($definition: Boolean!) {
        metiers(limit: 1) { __typename intitule: libelle ...Textes @include(if: $definition) accesEmploi @skip(if: $definition) }
      }
      fragment Textes on Metier { definition }`;
    expect(await statementsFor(query, { definition: true })).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WITH *
        LIMIT $param0
        RETURN this { .definition, intitule: this.libelle } AS this
        `,
        { param0: int(1) },
      ),
    ]);
  });

  it('computes a field of ours (@cypher) of what the page holds', async () => {
    expect(await statementsFor(`{ releases(limit: 2) { version chargeeLe } }`)).toEqual([
      cypher(
        `
        MATCH (this:Release)
        WITH *
        LIMIT $param0
        CALL (this) {
          CALL (this) {
            WITH this AS this
            RETURN this.chargeeLe AS value
          }
          WITH value AS this0
          RETURN this0 AS var1
        }
        RETURN this { .version, chargeeLe: var1 } AS this
        `,
        { param0: int(2) },
      ),
    ]);
  });

  it('computes it of all, before it is cut, when it is in order of it', async () => {
    expect(
      await statementsFor(`{ releases(limit: 2, sort: [{ chargeeLe: DESC }, { version: DESC }]) { version } }`),
    ).toEqual([
      cypher(
        `
        MATCH (this:Release)
        CALL (this) {
          CALL (this) {
            WITH this AS this
            RETURN this.chargeeLe AS value
          }
          WITH value AS this0
          RETURN this0 AS var1
        }
        WITH *
        ORDER BY var1 DESC, this.version DESC
        LIMIT $param0
        RETURN this { .version } AS this
        `,
        { param0: int(2) },
      ),
    ]);
  });
});

/** What each fiche says of itself besides what is asked: its code, and the release that it was read under. */
const identity = `
        CALL (this) {
          CALL (this) {
            WITH this AS this
            MATCH (r:Release {statut: 'EN_SERVICE'})
            RETURN r.version + ' ' + r.empreinte + ' ' + toString(r.chargeeLe) AS identite
            ORDER BY r.chargeeLe DESC
            LIMIT 1
          }
          WITH identite AS this0
          RETURN this0 AS var1
        }`;

/** The aire of a fiche, which the snapshot does not hold. */
const aire = `
        CALL (this) {
          MATCH (this)-[this2:DANS_AIRE]->(this3:AireDeMetiers)
          WITH DISTINCT this3
          WITH *
          LIMIT $param2
          WITH this3 { .code } AS this3
          RETURN collect(this3) AS var4
        }`;

describe('the fiches of the métiers of an answer', () => {
  it('are no statement where the snapshot holds all that is asked', async () => {
    const { data, sent } = await answeredWith(
      `query ($n: Int) {
        reponse { fiche { __typename nom: libelle definition ...F } }
        again: reponse { fiche { themes(where: null, limit: $n, sort: [{ libelle: ASC }]) { libelle } } }
      }
      fragment F on Metier { themes { code ... on Theme { libelle } } }`,
      { n: 1 },
    );
    expect(sent).toEqual([]);
    const fiche = { __typename: 'Metier', definition: null };
    expect(data).toEqual({
      reponse: [
        { fiche: { ...fiche, nom: 'Agent / Agente de nettoyage industriel', themes: [] } },
        {
          fiche: {
            ...fiche,
            nom: 'Aide-soignant / Aide-soignante',
            themes: [
              { code: '1', libelle: 'Soin' },
              { code: '2', libelle: 'Art' },
            ],
          },
        },
      ],
      again: [{ fiche: { themes: [] } }, { fiche: { themes: [{ libelle: 'Art' }] } }],
    });
  });

  it('are one statement, with the release that each is of', async () => {
    expect(await statementsFor(`{ reponse { code fiche { libelle aire(limit: 1) { code } } } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code IN $param0
        WITH *
        LIMIT $param1${identity}${aire}
        RETURN this { .libelle, aire: var4, _code: this.code, _release: var1 } AS this
        `,
        { param0: ['K2204', 'J1501'], param1: int(2), param2: int(1) },
      ),
    ]);
  });

  it('are one statement for each choice of fields', async () => {
    const statement = (asked: string) =>
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code IN $param0
        WITH *
        LIMIT $param1${identity}${aire}
        RETURN this { ${asked}, aire: var4, _code: this.code, _release: var1 } AS this
        `,
        { param0: ['K2204', 'J1501'], param1: int(2), param2: int(1) },
      );
    const [intitule, code] = ['libelle', 'codeOgr'].map((name) => `fiche { ${name} aire(limit: 1) { code } }`);
    expect(await statementsFor(`{ reponse { intitule: ${intitule} ${code} } }`)).toEqual([
      statement('.libelle'),
      statement('.codeOgr'),
    ]);
  });

  it('take lists along', async () => {
    const appellations =
      'appellations(where: { peuUsitee: { eq: false } }, limit: 2, sort: [{ codeOgr: ASC }]) { libelle }';
    expect(await statementsFor(`{ reponse { fiche { ${appellations} } } }`)).toEqual([
      cypher(
        `
        MATCH (this:Metier)
        WHERE this.code IN $param0
        WITH *
        LIMIT $param1${identity}
        CALL (this) {
          MATCH (this)<-[this2:DESIGNE]-(this3:Appellation)
          WHERE this3.peuUsitee = $param2
          WITH DISTINCT this3
          WITH *
          ORDER BY this3.codeOgr ASC
          LIMIT $param3
          WITH this3 { .libelle } AS this3
          RETURN collect(this3) AS var4
        }
        RETURN this { appellations: var4, _code: this.code, _release: var1 } AS this
        `,
        { param0: ['K2204', 'J1501'], param1: int(2), param2: false, param3: int(2) },
      ),
    ]);
  });
});
