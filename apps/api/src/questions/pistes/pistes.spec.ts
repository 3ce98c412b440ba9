import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { fairTurns, ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { PistesArgs } from './pistes.args';
import { PistesResolver } from './pistes.resolver';
import { PistesService } from './pistes.service';
import type { Pistes } from './pistes.types';
import type { Profil } from './profil.input';
import { readProfil } from './profil.reader';

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

  it.each(['tenus', 'manquants'])('%s are 20 by default, 1 to 500', async (list) => {
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

  const ask = async (profil: Profil, more: Partial<PistesArgs> = {}): Promise<Pistes> =>
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

  it.each<[Profil, string]>([
    [{}, 'profil'],
    [{ experiences: [], items: [], riasec: ['S'] }, 'profil'],
    [{ experiences: ['J1506', 'J15O6'] }, 'profil.experiences'],
    [{ experiences: ['11010'] }, 'profil.experiences'],
    [{ experiences: ['901506'] }, 'profil.experiences'],
    [{ items: ['907'] }, 'profil.items'],
    [{ items: ['4A1'] }, 'profil.items'],
    [{ items: ['203'], contextesVoulus: ['8001', '8005'] }, 'profil.contextesVoulus'],
    [{ items: ['203'], contextesRefuses: ['8005'] }, 'profil.contextesRefuses'],
    [{ items: ['203'], centresInteret: ['4'] }, 'profil.centresInteret'],
    [{ items: ['203'], eviter: ['X'] }, 'profil.eviter'],
  ])('are refused to %j, for %s', (profil, argument) => {
    expect(refusalOf(() => readProfil(snapshot, profil)).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });
});

describe('the codes of a profile', () => {
  it('are taken in any case and among blanks', () => {
    expect(readProfil(snapshot, { experiences: [' j1506', ' 11006 '], items: ['2 03'] }).brought).toEqual({
      metiers: ['J1506'],
      items: ['203'],
    });
  });

  it('are refused with what they are, and the other code of a macro-compétence', () => {
    const { message, extensions } = refusalOf(() => readProfil(snapshot, { items: ['4a101'] }));
    expect(message).toMatch(
      / "4A101" is the code of the macro-compétence « Entretenir un lieu », whose code OGR is 400\.$/,
    );
    expect(extensions).toMatchObject({ argument: 'profil.items', suggestions: ['400'] });
  });
});
