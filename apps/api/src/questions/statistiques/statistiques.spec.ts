import { declaredParameters } from '../../../test/support/declared-parameters';
import { QuestionArguments } from '../../../test/support/question-arguments';
import { PageArgs } from '../../vocabulary/page.args';
import { pageOf, rankedBy, withShares } from './counted-rows';
import { MacroCompetencesPartageesArgs } from './statistiques.args';
import { countsAsked, macroCompetencesAsked } from './statistiques.asked';
import { StatistiquesResolver } from './statistiques.resolver';
import type { MacroCompetencePartagee } from './statistiques.types';

const outOfRange = [
  ['limite', 0],
  ['limite', 201],
  ['decalage', -1],
] as const;

describe('the arguments of fichesParParentV3', () => {
  let args: QuestionArguments<PageArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Statistiques.fichesParParentV3', PageArgs, StatistiquesResolver);
  });

  it('are 50 results from the first by default', async () => {
    expect(await args.read('')).toEqual({ limite: 50, decalage: 0 });
    expect(await args.read('limite: 200, decalage: null')).toEqual({ limite: 200, decalage: 0 });
  });

  it.each(outOfRange)('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the arguments of macroCompetencesLesPlusPartagees', () => {
  let args: QuestionArguments<MacroCompetencesPartageesArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of(
      'Statistiques.macroCompetencesLesPlusPartagees',
      MacroCompetencesPartageesArgs,
      StatistiquesResolver,
    );
  });

  it.each(['', 'liens: null, savoirEtre: null, limite: null, decalage: null'])(
    'have their defaults: %j',
    async (text) => {
      expect(await args.read(text)).toEqual({ liens: 'AGREGES', savoirEtre: false, limite: 50, decalage: 0 });
    },
  );

  it.each(outOfRange)('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the database is asked', () => {
  it.each([
    [countsAsked.fichesParGrandDomaine, 'fiches-par-grand-domaine', {}],
    [countsAsked.partsDesTags, 'parts-des-tags', {}],
    [countsAsked.fichesParParentV3, 'fiches-par-parent-v3', {}],
    [countsAsked.metiersParNiveauDeCertification, 'metiers-par-niveau-de-certification', {}],
    [macroCompetencesAsked(true), 'macro-competences-les-plus-partagees', { savoirEtre: true }],
    [macroCompetencesAsked(false), 'macro-competences-les-plus-partagees', { savoirEtre: false }],
  ])('%j', (asked, statement, parameters) => {
    expect(asked).toEqual({ statement, parameters });
    expect(Object.keys(parameters).sort()).toEqual(declaredParameters(statement));
  });
});

describe('the shares of a tag', () => {
  it('are among all its values, the unknown one included, for fiches and appellations apart', () => {
    const shares = withShares([
      { tag: 'emploiCadre', valeur: 'false', fiches: 5, appellations: 30 },
      { tag: 'emploiCadre', valeur: 'true', fiches: 1, appellations: 10 },
      { tag: 'emploiCadre', valeur: null, fiches: 2, appellations: 0 },
      { tag: 'emploiReglemente', valeur: 'true', fiches: 8, appellations: 40 },
    ]);
    expect(
      shares.map(({ valeur, partDesFiches, partDesAppellations }) => [valeur, partDesFiches, partDesAppellations]),
    ).toEqual([
      ['false', 0.625, 0.75],
      ['true', 0.125, 0.25],
      [null, 0.25, 0],
      ['true', 1, 1],
    ]);
    expect(shares[0]).toMatchObject({ tag: 'emploiCadre', fiches: 5, appellations: 30 });
  });
});

describe('macro-compétences', () => {
  const macro = (code: string, metiers: number, directs: number): MacroCompetencePartagee => ({
    codeOgr: `ogr ${code}`,
    code,
    libelle: code,
    metiers,
    directs,
  });
  const rows = [macro('1B101', 9, 2), macro('4A102', 7, 5), macro('2A101', 4, 2), macro('6A101', 3, 3)];
  const codes = (ranked: readonly MacroCompetencePartagee[]): string[] => ranked.map(({ code }) => code);

  it('keep the order of the database by AGREGES, and come by their own fiches, then code, by DIRECTS', () => {
    expect(codes(rankedBy('AGREGES', rows))).toEqual(['1B101', '4A102', '2A101', '6A101']);
    expect(codes(rankedBy('DIRECTS', rows))).toEqual(['4A102', '6A101', '1B101', '2A101']);
  });

  it('come page by page, counted whole', () => {
    expect(pageOf([1, 2, 3, 4, 5], { limite: 2, decalage: 1 })).toEqual({ total: 5, resultats: [2, 3] });
    expect(pageOf([1, 2, 3], { limite: 50, decalage: 3 })).toEqual({ total: 3, resultats: [] });
  });
});
