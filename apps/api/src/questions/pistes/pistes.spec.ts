import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { fairTurns, ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import type { Profil } from '../../profil/profil.input';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { PistesArgs } from './pistes.args';
import { PistesResolver } from './pistes.resolver';
import { PistesService } from './pistes.service';
import type { Pistes } from './pistes.types';

describe('the arguments of pistes', () => {
  let args: QuestionArguments<PistesArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.pistes', PistesArgs, PistesResolver);
  });

  it.each(['', ', seuil: null, niveau: null, savoirEtre: null, limite: null, decalage: null'])(
    'have their defaults: profil%s',
    async (text) => {
      expect(await args.read(`profil: { experiences: ["K2204"] }${text}`)).toMatchObject({
        profil: { experiences: ['K2204'] },
        seuil: 0.3,
        niveau: 'TOUT',
        savoirEtre: false,
        limite: 50,
        decalage: 0,
      });
    },
  );

  it.each([
    ['seuil', 0],
    ['seuil', 1.01],
    ['limite', 0],
    ['limite', 201],
    ['decalage', -1],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`profil: { experiences: ["K2204"] }, ${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each([
    ['experiences', 50, '"K2204"'],
    ['experiencesDetaillees', 50, '{ code: "K2204" }'],
    ['items', 500, '"901"'],
    ['contextesVoulus', 100, '"8001"'],
    ['contextesRefuses', 100, '"8001"'],
    ['centresInteret', 100, '"2"'],
    ['riasec', 100, 'S'],
  ])('profil.%s holds %d values at most', async (list, most, value) => {
    const of = (length: number): string => `profil: { ${list}: [${`${value}, `.repeat(length)}] }`;
    await expect(args.read(of(most))).resolves.toBeDefined();
    const { extensions } = await args.refusal(of(most + 1));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: `profil.${list}` });
  });

  it.each(['tenus', 'manquants', 'aAcquerir', 'certifications'])('%s are 20 by default, 1 to 500', async (list) => {
    const limite = await QuestionArguments.of(`Piste.${list}`, LimiteArgs, PistesResolver);
    expect(await limite.read('')).toEqual({ limite: 20 });
    for (const wrong of [0, 501]) {
      expect((await limite.refusal(`limite: ${wrong}`)).extensions).toMatchObject({ argument: 'limite' });
    }
  });
});

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('pistes', () => {
  const service = new PistesService(fairTurns());

  const ask = (profil: Profil, more: Partial<PistesArgs> = {}): Pistes | Promise<Pistes> =>
    service.rankPistes(snapshot, {
      profil,
      seuil: 0.3,
      niveau: 'TOUT',
      savoirEtre: false,
      limite: 50,
      decalage: 0,
      ...more,
    });
  const codes = ({ resultats }: Pistes): string[] => resultats.map(({ metier }) => metier.code);
  const couvertures = ({ resultats }: Pistes): unknown[] =>
    resultats.map(({ metier, couverture }) => [metier.code, couverture.toFixed(9)]);
  const rounded = (pairs: readonly (readonly [string, number])[]): unknown[] =>
    pairs.map(([code, couverture]) => [code, couverture.toFixed(9)]);

  it('of an experience are the métiers that it covers, the best covered first', async () => {
    expect(couvertures(await ask({ experiences: ['J1506'] }))).toEqual(
      rounded([
        ['J1501', 3 / 6],
        ['J1301', 1 / 7],
        ['K1304', 1 / 9],
      ]),
    );
  });

  it('of an item hold its macro-compétence too, as a fiche would; equal ones come by code', async () => {
    // 203 weighs 2, and brings 500, which weighs 1.
    expect(couvertures(await ask({ items: ['203'] }))).toEqual(
      rounded([
        ['J1301', 3 / 7],
        ['K1304', 3 / 9],
        ['J1501', 1 / 6],
        ['J1506', 1 / 6],
      ]),
    );
  });

  it('of both hold their union, whatever is given twice or by an appellation', async () => {
    const expected = rounded([
      ['J1501', 3 / 6],
      ['J1301', 3 / 7],
      ['K1304', 3 / 9],
    ]);
    const [byCode, byAppellation] = await Promise.all([
      ask({ experiences: ['J1506'], items: ['203'] }),
      ask({ experiences: ['11006', 'J1506'], items: ['203', '203', '500'] }),
    ]);
    expect([couvertures(byCode), couvertures(byAppellation)]).toEqual([expected, expected]);
    expect(byAppellation.methode.parametres).toMatchObject({ metiers: ['J1506'], items: ['203', '500'] });
  });

  it('tell what is held and what is missing, the heaviest first, with its place in the métier', async () => {
    const { resultats } = await ask({ experiences: ['J1506'], items: ['203'] });
    const [aideSoignant, , aideADomicile] = resultats;
    expect(aideADomicile).toMatchObject({ nbTenus: 2, nbManquants: 3 });
    expect(aideADomicile?.listTenus(20).map(({ code, poids }) => [code, poids])).toEqual([
      ['203', 2 * ln2],
      ['500', ln2],
    ]);
    expect(aideADomicile?.listManquants(2).map(({ code }) => code)).toEqual(['903', '102']);
    expect(aideSoignant?.listManquants(20).map(({ code, coeurMetier }) => [code, coeurMetier])).toEqual([
      ['201', true],
      ['901', true],
    ]);
  });

  it('are accessible from the threshold on, unless their access is known to be regulated', async () => {
    const { resultats } = await ask({ experiences: ['J1506'], items: ['203'] }, { seuil: 0.4 });
    expect(
      resultats.map(({ metier, accessible, reglemente, nbCertifications }) => [
        metier.code,
        accessible,
        reglemente,
        nbCertifications,
      ]),
    ).toEqual([
      ['J1501', false, true, 3],
      ['J1301', true, false, 0],
      ['K1304', false, null, 0],
    ]);
    const [, , aideADomicile] = (await ask({ experiences: ['J1506'], items: ['203'] })).resultats;
    expect(aideADomicile).toMatchObject({ accessible: true, reglemente: null });
  });

  it.each<[Profil, string[]]>([
    [{ contextesVoulus: ['8002'] }, ['J1301', 'K1304']],
    [{ contextesVoulus: ['8002', '8003'] }, ['J1301', 'K1304']],
    [{ contextesRefuses: ['8001'] }, ['K1304']],
    [{ contextesVoulus: ['8002'], contextesRefuses: ['8001'] }, ['K1304']],
    [{ centresInteret: ['2'] }, ['J1501', 'J1301']],
    [{ centresInteret: ['1', '2'] }, ['J1501', 'J1301']],
    [{ riasec: ['S'] }, ['J1501', 'J1301', 'K1304']],
    [{ riasec: ['R'] }, []],
    [{ eviterReglementes: true, codes: ['J1501', 'J1301'] }, ['J1301']],
    [{ niveauxCertification: [4] }, ['J1501']],
    [{ secteurs: ['10'], eviter: ['J1501'] }, ['J1301']],
    [{ contextesVoulus: [], contextesRefuses: [], centresInteret: [], riasec: [] }, ['J1501', 'J1301', 'K1304']],
  ])('keep what %j keeps', async (wishes, kept) => {
    const answer = await ask({ experiences: ['J1506'], ...wishes });
    expect([codes(answer), answer.total]).toEqual([kept, kept.length]);
  });

  it('never are what the nomenclature does not say to be wanted', async () => {
    expect(codes(await ask({ items: ['906'] }))).toEqual(['M1805']);
    expect(codes(await ask({ items: ['906'], riasec: ['R', 'I', 'A', 'S', 'E', 'C'] }))).toEqual([]);
  });

  it('tell how many each wish leaves out of those that the profile covers, so that no piste is an answer', async () => {
    const wishes: Profil = {
      riasec: ['R'],
      contextesRefuses: ['8001'],
      secteurs: ['10', '20'],
      eviterReglementes: false,
    };
    const { total, ecartes } = await ask({ experiences: ['J1506'], ...wishes });
    expect(total).toBe(0);
    // Of J1501, J1301 and K1304: none is R, two work at night, one is of neither secteur.
    expect(ecartes).toEqual([
      { contrainte: 'riasec', nombre: 3 },
      { contrainte: 'contextesRefuses', nombre: 2 },
      { contrainte: 'secteurs', nombre: 1 },
    ]);
    expect((await ask({ experiences: ['J1506'], riasec: ['S'] })).ecartes).toEqual([]);
  });

  it('come page by page', async () => {
    const page = await ask({ experiences: ['J1506'] }, { limite: 1, decalage: 1 });
    expect([page.total, codes(page)]).toEqual([3, ['J1301']]);
  });

  it('of an experience in part are those of what was done of it', async () => {
    // J1506 holds 202, 500 and 904; K1304 and J1301 hold 500 alone of them. 202 brings 500 in any case.
    const part = async (experience: object): Promise<unknown> =>
      couvertures(await ask({ experiencesDetaillees: [{ code: 'J1506', ...experience }] }));
    const expected = rounded([
      ['J1501', 3 / 6],
      ['J1301', 1 / 7],
      ['K1304', 1 / 9],
    ]);
    expect(await part({})).toEqual(expected);
    expect(await part({ sauf: ['904', '500'] })).toEqual(expected);
    expect(await part({ seulement: ['202'] })).toEqual(expected);
    expect(await part({ seulement: ['904'] })).toEqual([]);
    expect(await part({ sauf: ['202'] })).toEqual(
      rounded([
        ['J1501', 1 / 6],
        ['J1301', 1 / 7],
        ['K1304', 1 / 9],
      ]),
    );
  });

  it('say again what the experiences were, which counts for nothing', async () => {
    const { experiences, methode } = await ask({
      experiences: ['11006'],
      experiencesDetaillees: [{ code: 'K2204', nature: 'BENEVOLE', sauf: ['101'], mois: 18, annee: 2019 }],
    });
    const nothing = { seulement: null, sauf: null, mois: null, annee: null };
    expect(experiences).toEqual([
      {
        metier: { code: 'J1506', libelle: 'Infirmier / Infirmière' },
        appellation: '11006',
        nature: 'PROFESSIONNELLE',
        ...nothing,
      },
      {
        metier: { code: 'K2204', libelle: 'Agent / Agente de nettoyage industriel' },
        appellation: null,
        nature: 'BENEVOLE',
        ...nothing,
        sauf: ['101'],
        mois: 18,
        annee: 2019,
      },
    ]);
    expect(methode.parametres).toMatchObject({
      metiers: ['J1506', 'K2204'],
      inclureExperiences: false,
      experiences: [
        { metier: 'J1506', appellation: '11006', nature: 'PROFESSIONNELLE', ...nothing },
        { metier: 'K2204', appellation: null, nature: 'BENEVOLE', ...nothing, sauf: ['101'], mois: 18, annee: 2019 },
      ],
    });
  });

  it('leave out the métiers of the experiences, unless they are wanted', async () => {
    const kept = await ask({ experiences: ['J1506'], inclureExperiences: true });
    expect(codes(kept)).toEqual(['J1506', 'J1501', 'J1301', 'K1304']);
    expect(kept.resultats.map(({ rang, exerce }) => [rang, exerce])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, false],
    ]);
    // The rank is the same, whoever is left out.
    expect((await ask({ experiences: ['J1506'] })).resultats.map(({ rang }) => rang)).toEqual([2, 3, 4]);
  });

  describe('aimed at', () => {
    // Official mobilités, sorted: D1102 → M1805 0, K2204 → D1102 1/6, K2204 → J1301 2/7, J1501 → J1506 3/6, J1301 → J1501 4/6.
    const paliers = { FORMATION_LONGUE: 1 / 6, FORMATION_COURTE: 2 / 7, PROCHE: 3 / 6, ACCESSIBLE: 3 / 6 + 0.6 / 6 };

    it('each have an answer, whatever the profile holds of it', async () => {
      const aimed = await ask(
        { experiences: ['J1506'], items: ['203'] },
        { cibles: ['M1805', '11007', 'k1304', 'J1301'] },
      );
      expect([aimed.total, codes(aimed)]).toEqual([3, ['J1301', 'K1304', 'M1805']]);
      expect(aimed.resultats.map(({ palier, rang, quantile }) => [palier, rang, quantile])).toEqual([
        ['ACCESSIBLE', 3, 6 / 8],
        ['ACCESSIBLE', 4, 5 / 8],
        ['ELOIGNE', 5, 4 / 8],
      ]);
      expect(aimed.methode.parametres).toMatchObject({ cibles: ['J1301', 'K1304', 'M1805'] });
      const told = aimed.methode.parametres.paliers as typeof paliers;
      for (const [palier, least] of Object.entries(paliers)) {
        expect([palier, told[palier as keyof typeof paliers].toFixed(9)]).toEqual([palier, least.toFixed(9)]);
      }
    });

    it('are all métiers when the list is empty', async () => {
      expect((await ask({ experiences: ['J1506'] }, { cibles: [] })).total).toBe(3);
    });

    it('are no nearer than FORMATION_LONGUE where access is regulated, but for an experience', async () => {
      const aimed = await ask(
        { experiencesDetaillees: [{ code: 'J1506', sauf: ['904'] }], inclureExperiences: true },
        { cibles: ['J1501', 'J1506', 'K1304'] },
      );
      expect(
        aimed.resultats.map(({ metier, couverture, palier, explication }) => [
          metier.code,
          Math.round(6 * couverture),
          palier,
          explication.replace(/\s/g, ' '),
        ]),
      ).toEqual([
        [
          'J1501',
          3,
          'FORMATION_LONGUE',
          'Couverture de 50 %, autant que les mobilités officielles les mieux couvertes, ou que le seuil de la question. Accès réglementé : FORMATION_LONGUE au mieux.',
        ],
        [
          'J1506',
          3,
          'ACCESSIBLE',
          'Couverture de 50 %, autant que les mobilités officielles les mieux couvertes, ou que le seuil de la question. Accès réglementé, mais le métier est une des expériences.',
        ],
        [
          'K1304',
          1,
          'ELOIGNE',
          "Couverture de 11,1 %, moins que les trois premiers quarts des mobilités officielles. On ne sait pas si l'accès est réglementé.",
        ],
      ]);
    });

    it('are told with the contextes that the profile refuses, and not left out for them', async () => {
      const refusing = { experiences: ['K2204'], contextesRefuses: ['8001', '8002'] };
      const { resultats, ecartes } = await ask(refusing, { cibles: ['J1301'], seuil: 0.2 });
      expect(resultats).toMatchObject([
        // « En extérieur » before « Travail de nuit ».
        { palier: 'PROCHE', contextesRefuses: [{ codeOgr: '8002' }, { codeOgr: '8001' }] },
      ]);
      expect(resultats[0]?.explication).toContain('Contexte refusé : «');
      expect(ecartes).toEqual([]);
      expect((await ask(refusing)).total).toBe(0);
      expect((await ask({ experiences: ['K2204'] }, { cibles: ['J1301'], seuil: 0.2 })).resultats).toMatchObject([
        { palier: 'ACCESSIBLE', contextesRefuses: [] },
      ]);
    });

    it('are left out by the other wishes, which say so', async () => {
      const { total, ecartes } = await ask({ experiences: ['K2204'], riasec: ['S'] }, { cibles: ['A1203', 'J1301'] });
      expect([total, ecartes]).toEqual([1, [{ contrainte: 'riasec', nombre: 1 }]]);
    });

    it('say what to learn first, and what prepares for them by level', async () => {
      const [aimed] = (await ask({ experiences: ['J1506'], items: ['203'] }, { cibles: ['J1501'] })).resultats;
      // 201 and 901 are of the heart of J1501, which has nothing else that is missing.
      expect(aimed?.listAAcquerir(20).map(({ code, coeurMetier }) => [code, coeurMetier])).toEqual([
        ['201', true],
        ['901', true],
      ]);
      expect(aimed?.preparation.certifications(2)).toMatchObject([
        { code: 'J1501-1', libelle: 'Titre', niveauEuropeen: null, codeRncp: null },
        { code: 'J1501-2', libelle: 'Titre', niveauEuropeen: null, codeRncp: null },
      ]);
    });

    it('are refused when unknown', async () => {
      const { extensions } = await refusalOf(() => ask({ experiences: ['K2204'] }, { cibles: ['J1301', 'J130'] }));
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'cibles' });
    });
  });

  it('are none for a métier that shares nothing', async () => {
    expect(await ask({ experiences: ['M1805'] })).toMatchObject({ total: 0, resultats: [] });
  });

  it('come with the methode: what is brought and wished, as applied', async () => {
    const { methode } = await ask({ experiences: ['J1506'], riasec: ['S'] }, { limite: 2 });
    expect(methode).toMatchObject({
      release: '999',
      formule: 'COUVERTURE_DU_PROFIL',
      parametres: {
        metiers: ['J1506'],
        items: [],
        contextesVoulus: [],
        contextesRefuses: [],
        centresInteret: [],
        riasec: ['S'],
        seuil: 0.3,
        limite: 2,
        decalage: 0,
        niveau: 'TOUT',
        savoirEtre: false,
      },
    });
  });
});
