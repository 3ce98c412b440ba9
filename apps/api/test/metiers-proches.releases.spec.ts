import { ApiClient } from './support/test-api';

interface Answer {
  readonly metiersProches: {
    readonly resultats: readonly {
      score: number;
      nbCommuns: number;
      mobiliteOfficielle: number | null;
      metier: { code: string };
    }[];
    readonly methode: { formule: string; niveau: string; parametres: Record<string, unknown> };
  };
}

describe('metiersProches', () => {
  const api = ApiClient.shared();

  const ask = async (args: string): Promise<Answer['metiersProches']> =>
    (
      await api.get<Answer>(
        `{ metiersProches(${args}) { resultats { score nbCommuns mobiliteOfficielle metier { code } } methode { formule niveau parametres } } }`,
      )
    ).metiersProches;

  // K2204 → J1301: couverture 0.159623 with 13 items in common, a worked case of shared/design/analytics.md.
  it('ranks by couverture at niveau TOUT when nothing is said, and agrees with écart and the worked case', async () => {
    const { resultats, methode } = await ask('code: "K2204"');
    expect(resultats).toHaveLength(10);
    expect(methode).toMatchObject({
      formule: 'COUVERTURE',
      niveau: 'TOUT',
      parametres: { limite: 10, mesure: 'COUVERTURE' },
    });
    const all = (await ask('code: "K2204", limite: 200')).resultats;
    const found = all.find(({ metier }) => metier.code === 'J1301');
    expect([found?.score.toFixed(6), found?.nbCommuns]).toEqual(['0.159623', 13]);
    for (const { metier, score, nbCommuns } of resultats) {
      const { ecart } = await api.get<{ ecart: { couverture: number; nbCommuns: number } }>(
        `{ ecart(de: "K2204", vers: "${metier.code}") { couverture nbCommuns } }`,
      );
      expect([score, nbCommuns]).toEqual([ecart.couverture, ecart.nbCommuns]);
    }
  });

  it('turns couverture round', async () => {
    const { resultats } = await ask('code: "J1501", mesure: COUVERTURE_INVERSE, limite: 5');
    for (const { metier, score } of resultats) {
      const { ecart } = await api.get<{ ecart: { couverture: number } }>(
        `{ ecart(de: "${metier.code}", vers: "J1501") { couverture } }`,
      );
      expect(score).toBe(ecart.couverture);
    }
  });

  it.each(['COUVERTURE', 'COUVERTURE_INVERSE', 'JACCARD', 'JACCARD_PONDERE', 'COSINUS_IDF'])(
    'serves %s at every niveau, descending',
    async (mesure) => {
      for (const niveau of ['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR']) {
        const { resultats } = await ask(
          `code: "M1805", mesure: ${mesure}, niveau: ${niveau}, savoirEtre: true, limite: 30`,
        );
        const scores = resultats.map(({ score }) => Math.round(score * 1e9));
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(Math.min(...scores)).toBeGreaterThan(0);
      }
    },
  );

  it.each([
    ['code', 'code: "X9999"'],
    ['limite', 'code: "M1805", limite: 201'],
    ['limite', 'code: "M1805", limite: 0'],
  ])('refuses %s: %s', async (argument, args) => {
    const error = await api.refusal(`{ metiersProches(${args}) { resultats { score } } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('takes its defaults written out', async () => {
    const written = await ask('code: "M1805", mesure: COUVERTURE, niveau: TOUT, savoirEtre: false, limite: 10');
    expect(written).toEqual(await ask('code: "M1805"'));
  });
});
