import { QuestionArguments } from '../../../test/support/question-arguments';
import { LimiteArgs } from '../../vocabulary/limite.args';
import type { MesureDesPas } from '../../vocabulary/enumerations';
import { appliedBy } from './contraintes.input';
import type { Contraintes } from './contraintes.input';
import { PasserellesArgs } from './passerelles.args';
import { EtapeResolver, PasserelleResolver, PasserellesResolver } from './passerelles.resolver';
import { RobustesseArgs } from './robustesse.args';

const ends = 'de: "K2204", vers: "J1501"';

describe('the arguments of passerelles', () => {
  let args: QuestionArguments<PasserellesArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.passerelles', PasserellesArgs, PasserellesResolver, EtapeResolver);
  });

  it.each([
    ends,
    `${ends}, niveau: null, savoirEtre: null, critere: null, mesureDesPas: null, nombre: null, contraintes: null, moteur: null`,
  ])('have their defaults: %s', async (text) => {
    const { contraintes, ...rest } = await args.read(text);
    expect(rest).toEqual({
      de: 'K2204',
      vers: 'J1501',
      niveau: 'TOUT',
      savoirEtre: false,
      critere: 'FORCE',
      mesureDesPas: 'COUVERTURE',
      nombre: 1,
      moteur: 'INSTANTANE',
    });
    expect(contraintes ?? null).toBeNull();
  });

  it.each(['{}', '{ couvertureMin: null, communsMin: null }', '{ etapesMax: null, via: null, eviter: null }'])(
    'have those of contraintes: %s',
    async (given) => {
      const { contraintes } = await args.read(`${ends}, contraintes: ${given}`);
      expect(contraintes).toMatchObject({ communsMin: 1, eviterReglementes: false });
      const leastBy = (mesure: MesureDesPas): number => appliedBy(mesure, contraintes as Contraintes).couvertureMin;
      expect([leastBy('COUVERTURE'), leastBy('COSINUS_IDF')]).toEqual([0.05, 0.02]);
      const { etapesMax, via, eviter, grandsDomaines, cadre, riasec } = contraintes ?? {};
      const absent = [etapesMax, via, eviter, grandsDomaines, cadre, riasec].map((value) => value ?? null);
      expect(absent).toEqual([null, null, null, null, null, null]);
    },
  );

  it('may be at the ends of their ranges', async () => {
    const codes = `[${'"J1301", '.repeat(2_000)}]`;
    const least = await args.read(
      `${ends}, nombre: 1, contraintes: { couvertureMin: 0.000001, communsMin: 1, etapesMax: 1 }`,
    );
    const most = await args.read(
      `${ends}, nombre: 20, contraintes: { couvertureMin: 1, etapesMax: 20, eviter: ${codes} }`,
    );
    expect(least).toMatchObject({ nombre: 1, contraintes: { couvertureMin: 0.000001, etapesMax: 1 } });
    expect(most).toMatchObject({ nombre: 20, contraintes: { couvertureMin: 1, etapesMax: 20 } });
  });

  it.each([
    ['nombre', 'nombre: 0'],
    ['nombre', 'nombre: 21'],
    ['contraintes.couvertureMin', 'contraintes: { couvertureMin: 0 }'],
    ['contraintes.couvertureMin', 'contraintes: { couvertureMin: 1.000001 }'],
    ['contraintes.communsMin', 'contraintes: { communsMin: 0 }'],
    ['contraintes.etapesMax', 'contraintes: { etapesMax: 0 }'],
    ['contraintes.etapesMax', 'contraintes: { etapesMax: 21 }'],
    ['contraintes.eviter', `contraintes: { eviter: [${'"J1301", '.repeat(2_001)}] }`],
  ])('%s is refused out of its range: %.60s', async (argument, text) => {
    const { extensions } = await args.refusal(`${ends}, ${text}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('ask for 200 replicas of seed 460, 1 000 at most', async () => {
    const robustesse = await QuestionArguments.of(
      'Passerelle.robustesse',
      RobustesseArgs,
      PasserellesResolver,
      PasserelleResolver,
      EtapeResolver,
    );
    expect(await robustesse.read('')).toEqual({ repliques: 200, graine: 460 });
    expect(await robustesse.read('repliques: 1000, graine: -3')).toEqual({ repliques: 1_000, graine: -3 });
    for (const wrong of [0, 1_001]) {
      expect((await robustesse.refusal(`repliques: ${wrong}`)).extensions).toMatchObject({ argument: 'repliques' });
    }
  });

  it.each(['communs', 'manquants', 'certifications'])(
    'list 20 %s of an étape by default, 500 at most',
    async (list) => {
      const limite = await QuestionArguments.of(`Etape.${list}`, LimiteArgs, PasserellesResolver, EtapeResolver);
      expect(await limite.read('')).toEqual({ limite: 20 });
      expect(await limite.read('limite: 500')).toEqual({ limite: 500 });
      for (const wrong of [0, 501]) {
        expect((await limite.refusal(`limite: ${wrong}`)).extensions).toMatchObject({ argument: 'limite' });
      }
    },
  );
});
