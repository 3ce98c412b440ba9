import { heldFields, heldSelection } from './support/held-selection';
import { Neo4jFiches, wholeFiche } from './support/neo4j-fiche/neo4j-fiches';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

describe('fiches from memory', () => {
  const api = ApiClient.shared();
  let neo4j: Neo4jFiches;
  let codes: string[];

  beforeAll(async () => {
    neo4j = Neo4jFiches.open();
    codes = (await Sample.read()).metiers;
  });

  afterAll(() => neo4j.close());

  it('are of every métier what Neo4j gives, each field and the order of each list', async () => {
    for (const code of codes) {
      const { ficheMetier } = await api.get<{ ficheMetier: unknown }>(wholeFiche, { code });
      expect(ficheMetier).toEqual(await neo4j.of(code, '460'));
    }
  });

  it('of the métiers of an answer are what the nomenclature gives, each field and each list that is held', async () => {
    expect(heldFields('Metier')).toEqual(expect.arrayContaining(['definition', 'appellations', 'mobilitesEntrantes']));
    for (const code of codes) {
      const { metiersPartageant, metiers } = await api.get<{
        metiersPartageant: { metier: { fiche: object } };
        metiers: object[];
      }>(
        `query ($code: ID!) {
          metiersPartageant(code: $code, limite: 1) { metier { fiche { ...Held } } }
          metiers(where: { code: { eq: $code } }) { ...Held }
        }
        fragment Held on Metier { ${heldSelection} }`,
        { code },
      );
      expect([metiersPartageant.metier.fiche]).toEqual(metiers);
    }
  });
});
