import { int } from 'neo4j-driver';
import { cypher, statementsFor } from '../../../test/support/nomenclature-statements';

describe('a condition on what is linked', () => {
  it('begins at the node that it names by its key, also beside a condition on the link', async () => {
    expect(
      await statementsFor(`{
        metiersConnection(where: { mobilitesConnection: { some: { edge: { ordre: { lte: 2 } }, node: { code: { in: ["K2204", "J1501"] } } } } }) { totalCount }
      }`),
    ).toEqual([
      cypher(
        `
        MATCH (this0)-[:PERMET_MOBILITE]->(this1:Metier)
        WHERE this1.code IN $param0
        WITH DISTINCT this0
        MATCH (this0:Metier)
        WHERE EXISTS {
          MATCH (this0)-[this2:PERMET_MOBILITE]->(this3:Metier)
          WHERE (this3.code IN $param1 AND this2.ordre <= $param2)
        }
        WITH count(this0) AS totalCount
        RETURN {totalCount: totalCount} AS this
        `,
        { param0: ['K2204', 'J1501'], param1: ['K2204', 'J1501'], param2: int(2) },
      ),
    ]);
  });

  it.each([
    '{ competences: { none: { codeOgr: { eq: "1" } } } }',
    '{ competences: { all: { codeOgr: { eq: "1" } } } }',
    '{ competences: { some: { codeOgr: { eq: null } } } }',
    '{ competences: { some: { codeOgr: { startsWith: "1" } } } }',
    '{ competences: { some: { OR: [{ codeOgr: { eq: "1" } }, { libelle: { eq: "x" } }] } } }',
    '{ NOT: { competences: { some: { codeOgr: { eq: "1" } } } } }',
    '{ OR: [{ competences: { some: { codeOgr: { eq: "1" } } } }, { code: { eq: "K2204" } }] }',
  ])('does not where the key need not be met: %s', async (where) => {
    const [sent] = await statementsFor(`{ metiers(where: ${where}) { code } }`);
    expect(sent?.statement).toMatch(/^MATCH \(this:Metier\)\nWHERE /);
  });
});
