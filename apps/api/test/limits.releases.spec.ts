import { ApiClient } from './support/test-api';

// What is refused, and with which words, test/limits.integration.spec.ts proves on the sample, which is too small for these.
describe('the longest answers', () => {
  const api = ApiClient.shared();

  it('answers the documented maxima', async () => {
    const { metiersPartageant } = await api.get<{ metiersPartageant: { resultats: { communs: object[] }[] } }>(
      `{ metiersPartageant(code: "M1805", minimum: 1, niveau: TOUT, limite: 200) {
          resultats { nombre metier { code libelle } communs(limite: 500) { code libelle nature poids coeurMetier } }
        } }`,
    );
    expect(metiersPartageant.resultats).toHaveLength(200);
    const { metiers } = await api.get<{ metiers: object[] }>('{ metiers(limit: 1000) { code libelle } }');
    expect(metiers).toHaveLength(1000);
  });
});
