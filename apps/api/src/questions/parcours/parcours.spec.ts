import { declaredParameters } from '../../../test/support/declared-parameters';
import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { facettesOf, pageDeMetiersOf, requireNoUnknown, requirePlace } from './page-of-metiers';
import { ArborescenceArgs, ParcoursArgs } from './parcours.args';
import { arborescenceAsked, facettesAsked, metiersAsked, unknownCodesAsked } from './parcours.asked';
import { ParcoursResolver } from './parcours.resolver';
import type { PageDeMetiers } from './parcours.types';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe('the arguments of parcourirMetiers', () => {
  let args: QuestionArguments<ParcoursArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.parcourirMetiers', ParcoursArgs, ParcoursResolver);
  });

  it.each(['', 'limite: null, filtre: null, apres: null'])('have their defaults: %j', async (text) => {
    const { limite, filtre, apres } = await args.read(text);
    expect([limite, filtre ?? null, apres ?? null]).toEqual([50, null, null]);
  });

  it('may be at the ends of their ranges', async () => {
    expect(await args.read(`limite: 200, apres: "${'x'.repeat(100)}"`)).toMatchObject({ limite: 200 });
  });

  it.each([
    ['limite', 'limite: 0'],
    ['limite', 'limite: 201'],
    ['apres', `apres: "${'x'.repeat(101)}"`],
    ['filtre.lettre', 'filtre: { lettre: "AB" }'],
  ])('%s is refused out of its range: %.30s', async (argument, text) => {
    const { extensions } = await args.refusal(text);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each([
    ['grandsDomaines', '"J"'],
    ['domaines', '"J15"'],
    ['secteurs', '"10"'],
    ['sousSecteurs', '"10"'],
    ['divisionsNaf', '"86"'],
    ['centresInteret', '"2"'],
    ['themes', '"1"'],
    ['itemsTenus', '"901"'],
    ['contextesRefuses', '"8001"'],
    ['riasec', 'S'],
    ['transitionEcologique', 'EMPLOI_VERT'],
  ])('filtre.%s holds 100 values at most', async (list, value) => {
    const of = (length: number): string => `filtre: { ${list}: [${`${value}, `.repeat(length)}] }`;
    await expect(args.read(of(100))).resolves.toBeDefined();
    expect((await args.refusal(of(101))).extensions).toMatchObject({ argument: `filtre.${list}` });
  });
});

it('arborescenceDesCompetences starts from the top by default, and takes a code of 20 characters at most', async () => {
  const args = await QuestionArguments.of('Query.arborescenceDesCompetences', ArborescenceArgs, ParcoursResolver);
  expect((await args.read('')).parent ?? null).toBeNull();
  expect(await args.read(`parent: "${'4'.repeat(20)}"`)).toEqual({ parent: '4'.repeat(20) });
  expect((await args.refusal(`parent: "${'4'.repeat(21)}"`)).extensions).toMatchObject({ argument: 'parent' });
});

describe('the database is asked', () => {
  const nothing = {
    riasec: null,
    grandsDomaines: null,
    domaines: null,
    secteurs: null,
    sousSecteurs: null,
    divisionsNaf: null,
    centresInteret: null,
    themes: null,
    transitionEcologique: null,
    transitionNumerique: null,
    transitionDemographique: null,
    emploiReglemente: null,
    emploiCadre: null,
    itemsTenus: [],
    contextesRefuses: [],
  };

  it.each([
    [{}, nothing],
    [{ riasec: [], secteurs: [], themes: null, itemsTenus: null, emploiCadre: null, lettre: 'E' }, nothing],
    [
      {
        riasec: ['S' as const],
        secteurs: ['10', '20'],
        itemsTenus: ['901'],
        emploiCadre: false,
        emploiReglemente: true,
      },
      {
        ...nothing,
        riasec: ['S'],
        secteurs: ['10', '20'],
        itemsTenus: ['901'],
        emploiCadre: false,
        emploiReglemente: true,
      },
    ],
  ])('for the métiers of a filter, an empty list filtering nothing: %j', (filtre, parameters) => {
    expect(metiersAsked(filtre)).toEqual({ statement: 'parcours-metiers', parameters });
    expect(Object.keys(parameters).sort()).toEqual(declaredParameters('parcours-metiers'));
  });

  it('for the codes that it does not know, where a filter holds any', () => {
    const none = {
      grandsDomaines: [],
      domaines: [],
      secteurs: [],
      sousSecteurs: [],
      divisionsNaf: [],
      centresInteret: [],
      themes: [],
      itemsTenus: [],
      contextesRefuses: [],
    };
    const asked = unknownCodesAsked({ secteurs: ['10'], contextesRefuses: ['8001'], riasec: ['S'] });
    expect(asked).toEqual({
      statement: 'codes-inconnus',
      parameters: { ...none, secteurs: ['10'], contextesRefuses: ['8001'] },
    });
    expect(Object.keys(none).sort()).toEqual(declaredParameters('codes-inconnus'));
    expect(unknownCodesAsked({ secteurs: [], riasec: ['S'], emploiCadre: true, lettre: 'E' })).toBeUndefined();
  });

  it.each([
    [facettesAsked(['K2204']), 'facettes', { codes: ['K2204'] }],
    [arborescenceAsked('4A1'), 'arborescence-des-competences', { parent: '4A1' }],
    [arborescenceAsked(null), 'arborescence-des-competences', { parent: null }],
  ])('%j', (asked, statement, parameters) => {
    expect(asked).toEqual({ statement, parameters });
    expect(Object.keys(parameters).sort()).toEqual(declaredParameters(statement));
  });
});

describe('a page of métiers', () => {
  const found = ['K2204', 'A1203', 'M1805', 'J1501', 'D1102', 'J1506'];
  const page = (args: Partial<ParcoursArgs> = {}): PageDeMetiers =>
    pageDeMetiersOf(snapshot, found, { limite: 50, ...args });
  const codes = ({ resultats }: PageDeMetiers): string[] => resultats.map(({ code }) => code);

  it('goes from A to Z by label', () => {
    // Agent … d'entretien, Agent … de nettoyage, Aide-soignant, Boulanger, Développeur, Infirmier.
    expect(codes(page())).toEqual(['A1203', 'K2204', 'J1501', 'D1102', 'M1805', 'J1506']);
    expect(page()).toMatchObject({ release: '999', total: 6, curseurSuivant: null });
    expect(page().codes).toHaveLength(6);
  });

  it('leads on to the next until the last, none shown twice', () => {
    const first = page({ limite: 4 });
    const second = page({ limite: 4, apres: first.curseurSuivant });
    expect([codes(first), codes(second)]).toEqual([
      ['A1203', 'K2204', 'J1501', 'D1102'],
      ['M1805', 'J1506'],
    ]);
    expect([first.total, second.total, second.curseurSuivant]).toEqual([6, 6, null]);
    expect(page({ limite: 6 }).curseurSuivant).toBeNull();
  });

  it('goes on after a métier that the filter no longer finds', () => {
    const { curseurSuivant } = pageDeMetiersOf(snapshot, [...found, 'K1304'], { limite: 3 });
    // K1304, Aide à domicile, comes third of seven.
    expect(codes(page({ apres: curseurSuivant }))).toEqual(['J1501', 'D1102', 'M1805', 'J1506']);
  });

  it.each([
    ['a', ['A1203', 'K2204', 'J1501']],
    ['A', ['A1203', 'K2204', 'J1501']],
    ['À', ['A1203', 'K2204', 'J1501']],
    ['D', ['M1805']],
    ['Z', []],
    [null, ['A1203', 'K2204', 'J1501', 'D1102', 'M1805', 'J1506']],
  ])('under the letter %j has %j', (lettre, expected) => {
    const answer = page({ filtre: { lettre } });
    expect([codes(answer), answer.total]).toEqual([expected, expected.length]);
  });

  it('of none is empty', () => {
    expect(pageDeMetiersOf(snapshot, [], { limite: 50 })).toMatchObject({
      total: 0,
      resultats: [],
      curseurSuivant: null,
    });
  });

  it.each(['K2204', 'bWV0aWVyOlgwMDAw', '🙂'])('after %j, which is no cursor of this release, is refused', (apres) => {
    expect(refusalOf(() => page({ apres })).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'apres' });
  });
});

describe('facettes', () => {
  it('are all there, each with its values in the alphabetical order of French; letters are those of the labels', () => {
    const value = (facette: 'SECTEUR' | 'RIASEC', code: string, libelle: string) => ({
      facette,
      code,
      libelle,
      metiers: 1,
    });
    const facettes = facettesOf(
      snapshot,
      ['K2204', 'J1501', 'D1102'],
      [value('SECTEUR', '10', 'Santé'), value('RIASEC', 'S', 'S'), value('SECTEUR', '20', 'Énergie')],
    );
    const shown = facettes.map(({ nom, valeurs }) => [nom, valeurs.map(({ code, metiers }) => `${code} ${metiers}`)]);
    expect(shown).toEqual([
      ['LETTRE', ['A 2', 'B 1']],
      ['GRAND_DOMAINE', []],
      ['SECTEUR', ['20 1', '10 1']],
      ['SOUS_SECTEUR', []],
      ['DIVISION_NAF', []],
      ['CENTRE_INTERET', []],
      ['THEME', []],
      ['RIASEC', ['S 1']],
      ['TAG', []],
    ]);
  });
});

describe('a filter that names what the release does not have', () => {
  it('is refused for the list that does', () => {
    const { message, extensions } = refusalOf(() =>
      requireNoUnknown(snapshot, { grandsDomaines: [], secteurs: ['30'], themes: ['x'] }),
    );
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filtre.secteurs' });
    expect(message).toBe('Release 999 has no "30" among its secteurs.');
  });

  it('is refused with what it is of', () => {
    const named = [
      { demande: '6D105', nature: 'MacroCompetence', code: '6D105', codeOgr: '300416', libelle: 'Inspirer' },
    ];
    const { message, extensions } = refusalOf(() => requireNoUnknown(snapshot, { itemsTenus: ['6D105'] }, named));
    expect(extensions).toMatchObject({ argument: 'filtre.itemsTenus', suggestions: ['300416'] });
    expect(message).toMatch(' "6D105" is the code of the macro-compétence « Inspirer », whose code OGR is 300416.');
  });

  it('is taken where every code is known', () => {
    expect(() => requireNoUnknown(snapshot, { grandsDomaines: [], secteurs: [] })).not.toThrow();
    expect(() => requireNoUnknown(snapshot, {})).not.toThrow();
  });
});

describe('a place of the tree with nothing under it', () => {
  const macro = { nature: 'MacroCompetence', code: '6D105', codeOgr: '300416', libelle: 'Inspirer, donner du sens' };

  it.each([
    ['6D105', macro],
    ['100007', { nature: 'Competence', code: null, codeOgr: '100007', libelle: 'Nettoyer' }],
    ['4A', { nature: 'Enjeu', code: '4A', codeOgr: null, libelle: null }],
  ])('may be asked: %s', (code, named) => {
    expect(() => requirePlace(code, [{ demande: code, ...named }])).not.toThrow();
  });

  it('is told by its code in the tree when another was given', () => {
    const { message, extensions } = refusalOf(() => requirePlace('300416', [{ demande: '300416', ...macro }]));
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'parent', suggestions: ['6D105'] });
    expect(message).toMatch(
      ' "300416" is the code OGR of the macro-compétence « Inspirer, donner du sens », whose code is 6D105.',
    );
  });

  it('is refused when it is none', () => {
    expect(refusalOf(() => requirePlace('9Z9', [])).message).toBe(
      'parent must be the code of a domaine, enjeu, objectif, macro-compétence or compétence of the tree, not "9Z9".',
    );
    const theme = { demande: '1', nature: 'Theme', code: '1', codeOgr: null, libelle: 'Luxe' };
    expect(refusalOf(() => requirePlace('1', [theme])).message).toMatch(' "1" is the code of the thème « Luxe ».');
  });
});
