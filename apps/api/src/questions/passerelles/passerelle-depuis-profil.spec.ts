import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { fairTurns, ln2, smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import type { Profil } from '../../profil/profil.input';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { Contraintes } from './contraintes.input';
import { PasserelleDepuisProfilArgs } from './passerelle-depuis-profil.args';
import { PasserelleDepuisProfilService } from './passerelle-depuis-profil.service';
import type { PasserellesDepuisProfil } from './passerelle-depuis-profil.types';
import { EtapeDepuisProfilResolver, PasserelleDepuisProfilResolver } from './passerelles.resolver';

describe('the arguments of passerelleDepuisProfil', () => {
  let args: QuestionArguments<PasserelleDepuisProfilArgs>;
  const asked = 'profil: { items: ["203"] }, vers: "J1501"';

  beforeAll(async () => {
    const resolvers = [PasserelleDepuisProfilResolver, EtapeDepuisProfilResolver];
    args = await QuestionArguments.of('Query.passerelleDepuisProfil', PasserelleDepuisProfilArgs, ...resolvers);
  });

  it.each(['', ', niveau: null, savoirEtre: null, critere: null, nombre: null, contraintes: null, mesureDesPas: null'])(
    'have their defaults: profil and vers%s',
    async (text) => {
      const { contraintes, ...read } = await args.read(`${asked}${text}`);
      expect(contraintes ?? null).toBeNull();
      expect(read).toMatchObject({
        profil: { items: ['203'], inclureExperiences: false },
        vers: 'J1501',
        niveau: 'TOUT',
        savoirEtre: false,
        critere: 'EQUILIBRE',
        nombre: 1,
        mesureDesPas: 'COUVERTURE',
      });
    },
  );

  it.each([
    ['nombre: 0', 'nombre'],
    ['nombre: 21', 'nombre'],
    ['contraintes: { couvertureMin: 0 }', 'contraintes.couvertureMin'],
    ['contraintes: { etapesMax: 21 }', 'contraintes.etapesMax'],
  ])('%s is refused', async (text, argument) => {
    const { extensions } = await args.refusal(`${asked}, ${text}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each([
    ['mois: -1', 'mois'],
    ['mois: 1201', 'mois'],
    ['annee: 1899', 'annee'],
    ['annee: 2101', 'annee'],
  ])('an experience of %s is refused', async (text, name) => {
    const experiences = `experiencesDetaillees: [{ code: "J1506" }, { code: "J1506", ${text} }]`;
    const { extensions } = await args.refusal(`profil: { ${experiences} }, vers: "J1501"`);
    expect(extensions).toMatchObject({ argument: `profil.experiencesDetaillees.1.${name}` });
  });

  it.each(['', 'nature: null, seulement: null, sauf: null, mois: null, annee: null'])(
    'an experience is professional unless it says otherwise: %s',
    async (text) => {
      const { profil } = await args.read(
        `profil: { experiencesDetaillees: [{ code: "J1506" ${text} }] }, vers: "J1501"`,
      );
      expect(profil.experiencesDetaillees).toMatchObject([{ code: 'J1506', nature: 'PROFESSIONNELLE' }]);
    },
  );

  it.each(['communs', 'manquants'])('list 20 %s of a step by default', async (list) => {
    const of = await QuestionArguments.of(`EtapeDepuisProfil.${list}`, LimiteArgs, EtapeDepuisProfilResolver);
    expect(await of.read('')).toEqual({ limite: 20 });
  });
});

describe('chains from a profile', () => {
  const service = new PasserelleDepuisProfilService(fairTurns());
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const ask = (
    profil: Profil,
    vers: string,
    more: Partial<PasserelleDepuisProfilArgs> = {},
  ): PasserellesDepuisProfil | Promise<PasserellesDepuisProfil> =>
    service.findChains(snapshot, {
      profil,
      vers,
      niveau: 'TOUT',
      savoirEtre: false,
      critere: 'EQUILIBRE',
      nombre: 1,
      mesureDesPas: 'COUVERTURE',
      ...more,
    });
  const contraintes = (wanted: Partial<Contraintes>): Contraintes => Object.assign(new Contraintes(), wanted);
  const codes = ({ chemins }: PasserellesDepuisProfil): string[] =>
    chemins.map(({ etapes }) => etapes.map(({ vers }) => vers.code).join(' '));
  // 203 brings 500: of J1301 3/7, of K1304 3/9, of J1501 and J1506 1/6.
  const meals: Profil = { items: ['203'] };

  it('share out what is to be learnt: each step says its part, and the whole is longer than the direct one', async () => {
    const { vers, dejaTenu, chemins, poidsDirect, motif } = await ask(meals, 'J1501');
    expect([vers.code, dejaTenu, motif]).toEqual(['J1501', false, null]);
    // By J1301 ln(7/3)² + ln(6/4)² = .88; at once ln(6)² = 3.21; by K1304 and J1301 1.68.
    const [sums] = chemins;
    const etapes = sums?.etapes ?? [];
    expect(etapes.map(({ de, vers: to }) => [de?.code ?? null, to.code])).toEqual([
      [null, 'J1301'],
      ['J1301', 'J1501'],
    ]);
    const units = (weight = NaN): number => Math.round(weight / ln2);
    // Of J1301 201, 400 and 901 are missing; then of J1501 202. At once 201, 202 and 901.
    expect([...etapes.map(({ poidsAApprendre }) => units(poidsAApprendre)), units(sums?.poidsAApprendre)]).toEqual([
      4, 2, 6,
    ]);
    expect(units(poidsDirect)).toBe(5);
    expect(sums?.force).toBeCloseTo((3 / 7) * (4 / 6), 12);
    expect(sums?.goulot).toBeCloseTo(3 / 7, 12);
    expect(sums?.cout).toBeCloseTo(-Math.log((3 / 7) * (4 / 6)), 12);
    expect(etapes[0]).toMatchObject({ nbCommuns: 2, nbManquants: 3, mobiliteOfficielle: null, nbCertifications: 0 });
    expect(etapes[1]).toMatchObject({ nbCommuns: 3, nbManquants: 1, mobiliteOfficielle: 1, nbCertifications: 3 });
    expect(etapes[0]?.lists.communs(20).map(({ code, libelle }) => [code, libelle])).toEqual([
      ['203', 'Servir un repas'],
      ['500', 'Prendre soin de quelqu’un'],
    ]);
    expect(etapes[1]?.lists.manquants(20).map(({ code }) => code)).toEqual(['202']);
  });

  it('are none from what weighs nothing, which the motif says without advising lower limits', async () => {
    const nothing: Profil = { experiencesDetaillees: [{ code: 'K2204', nature: 'BENEVOLE', seulement: [] }] };
    const { chemins, dejaTenu, motif } = await ask(nothing, 'J1501', { contraintes: contraintes({ communsMin: 2 }) });
    expect([chemins, dejaTenu]).toEqual([[], false]);
    expect(motif).toMatch(/^Rien de ce que tient ce profil ne pèse à ce niveau/);
    // 203 is a compétence: at SAVOIR it says nothing.
    expect((await ask(meals, 'J1501', { niveau: 'SAVOIR' })).motif).toMatch(/^Rien de ce que tient ce profil/);
  });

  it.each([
    ['FORCE', 'COUVERTURE', 'J1301 J1501'],
    ['PAS', 'COUVERTURE', 'J1501'],
    ['GOULOT', 'COUVERTURE', 'J1301 J1501'],
    ['EQUILIBRE', 'COSINUS_IDF', 'J1301 J1501'],
  ] as const)('by %s and %s are other ones', async (critere, mesureDesPas, chain) => {
    expect(codes(await ask(meals, 'J1501', { critere, mesureDesPas }))).toEqual([chain]);
  });

  it('by cosine take the norm of what the profile holds', async () => {
    // It holds 203 (2) and 500 (1), both of J1301, whose squares are 4 + 4 + 1 + 1 + 1.
    const { chemins, methode } = await ask(meals, 'J1301', { mesureDesPas: 'COSINUS_IDF' });
    expect(chemins[0]?.force).toBeCloseTo(5 / Math.sqrt(5 * 11), 12);
    expect(chemins[0]?.etapes[0]?.couverture).toBeCloseTo(3 / 7, 12);
    expect(methode.parametres).toMatchObject({ contraintes: { couvertureMin: 0.02 } });
  });

  it('come several, the best first', async () => {
    const answer = await ask(meals, 'J1501', { nombre: 3 });
    // By J1506 ln(6)² + ln(2)² = 3.69, at once 3.21.
    expect(codes(answer)).toEqual(['J1301 J1501', 'K1304 J1301 J1501', 'J1501']);
    expect(answer.chemins.map(({ rang }) => rang)).toEqual([1, 2, 3]);
  });

  it('are none to what is held: neither chain nor motif', async () => {
    for (const profil of [{ experiences: ['J1506'] }, { items: ['202', '904'] }]) {
      expect(await ask(profil, 'J1506')).toMatchObject({ dejaTenu: true, chemins: [], motif: null, poidsDirect: 0 });
    }
    const inPart = await ask({ experiencesDetaillees: [{ code: 'J1506', sauf: ['904'] }] }, 'J1506');
    expect([inPart.dejaTenu, codes(inPart)]).toEqual([false, ['J1506']]);
  });

  it('keep to contraintes and to the wishes of the profile, and tell what each leaves out', async () => {
    const avoiding = await ask({ ...meals, eviter: ['J1301'] }, 'J1501', {
      contraintes: contraintes({ cadre: false }),
    });
    // Of the others than J1501: J1506 is cadre and of M1805 it is not known.
    expect(avoiding.ecartes).toEqual([
      { contrainte: 'cadre', nombre: 2 },
      { contrainte: 'profil.eviter', nombre: 1 },
    ]);
    // By K1304 ln(3)² + ln(6)² = 4.42, at once 3.21.
    expect(codes(avoiding)).toEqual(['J1501']);
    const through = await ask(meals, 'J1501', { contraintes: contraintes({ via: 'K1304', etapesMax: 2 }) });
    expect(codes(through)).toEqual(['K1304 J1501']);
  });

  it('say why there are none', async () => {
    const { motif, chemins, dejaTenu } = await ask(meals, 'M1805');
    expect([chemins, dejaTenu]).toEqual([[], false]);
    expect(motif).toMatch(/^Aucune chaîne ne mène de ce profil à M1805 par des étapes/);
    const strict = await ask(meals, 'K2204', { contraintes: contraintes({ etapesMax: 1 }) });
    expect(strict.motif).toContain('etapesMax');
    // All ways from a meal to K2204 begin by J1301, J1501, J1506 or K1304, which are S.
    const wished = await ask({ ...meals, riasec: ['R'], eviter: ['A1203'] }, 'K2204');
    expect(wished.motif).toMatch(/il suffit de lever profil\.riasec\.$/);
  });

  it('come with the methode and the experiences', async () => {
    const profil: Profil = { experiencesDetaillees: [{ code: '11008', annee: 2020 }], riasec: ['S'] };
    const { methode, experiences } = await ask(profil, 'J1501');
    expect(experiences).toMatchObject([{ metier: { code: 'K2204' }, appellation: '11008', annee: 2020 }]);
    expect(methode).toMatchObject({
      formule: 'EQUILIBRE',
      parametres: {
        profil: { metiers: ['K2204'], experiences: [{ metier: 'K2204', annee: 2020 }], items: [], riasec: ['S'] },
        vers: 'J1501',
        critere: 'EQUILIBRE',
        mesureDesPas: 'COUVERTURE',
        nombre: 1,
        contraintes: { couvertureMin: 0.05, communsMin: 1 },
      },
    });
  });

  it.each<[Profil, string, Partial<Contraintes>, string]>([
    [{}, 'J1501', {}, 'profil'],
    [{ items: ['1'] }, 'J1501', {}, 'profil.items'],
    [meals, 'J150', {}, 'vers'],
    [meals, 'J1501', { via: 'J1501' }, 'contraintes.via'],
    [meals, 'J1501', { via: 'J1301', eviter: ['J1301'] }, 'contraintes.via'],
  ])('are refused from %j to %s with %j, for %s', async (profil, vers, wanted, argument) => {
    const { extensions } = await refusalOf(() => ask(profil, vers, { contraintes: contraintes(wanted) }));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
