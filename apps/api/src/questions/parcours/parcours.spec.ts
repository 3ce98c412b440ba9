import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { facettesOf, pageDeMetiersOf } from './page-of-metiers';
import { ArborescenceArgs, ParcoursArgs } from './parcours.args';
import { ParcoursResolver } from './parcours.resolver';
import type { PageDeMetiers } from './parcours.types';
import { requirePlace } from './place-of-tree';

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

describe('a page of métiers', () => {
  const codes = ['K2204', 'A1203', 'M1805', 'J1501', 'D1102', 'J1506'];
  const page = (args: Partial<ParcoursArgs> = {}): PageDeMetiers =>
    pageDeMetiersOf(snapshot, { limite: 50, ...args, filtre: { codes, ...args.filtre } });
  const shown = ({ resultats }: PageDeMetiers): string[] => resultats.map(({ code }) => code);

  it('goes from A to Z by label', () => {
    // Agent … d'entretien, Agent … de nettoyage, Aide-soignant, Boulanger, Développeur, Infirmier.
    expect(shown(page())).toEqual(['A1203', 'K2204', 'J1501', 'D1102', 'M1805', 'J1506']);
    expect(page()).toMatchObject({ release: '999', total: 6, curseurSuivant: null });
    expect(pageDeMetiersOf(snapshot, { limite: 50 }).total).toBe(8);
  });

  it('leads on to the next until the last, none shown twice', () => {
    const first = page({ limite: 4 });
    const second = page({ limite: 4, apres: first.curseurSuivant });
    expect([shown(first), shown(second)]).toEqual([
      ['A1203', 'K2204', 'J1501', 'D1102'],
      ['M1805', 'J1506'],
    ]);
    expect([first.total, second.total, second.curseurSuivant]).toEqual([6, 6, null]);
    expect(page({ limite: 6 }).curseurSuivant).toBeNull();
  });

  it('goes on after a métier that the filter no longer finds', () => {
    const { curseurSuivant } = page({ limite: 3, filtre: { codes: [...codes, 'K1304'] } });
    // K1304, Aide à domicile, comes third of seven.
    expect(shown(page({ apres: curseurSuivant }))).toEqual(['J1501', 'D1102', 'M1805', 'J1506']);
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
    expect([shown(answer), answer.total]).toEqual([expected, expected.length]);
  });

  it('of none is empty, and says what each filter leaves out', () => {
    const none = pageDeMetiersOf(snapshot, { limite: 50, filtre: { riasec: ['S'], grandsDomaines: ['D'] } });
    expect(none).toMatchObject({ total: 0, resultats: [], curseurSuivant: null });
    expect(none.ecartes).toEqual([
      { contrainte: 'grandsDomaines', nombre: 7 },
      { contrainte: 'riasec', nombre: 4 },
    ]);
  });

  it.each(['K2204', 'bWV0aWVyOlgwMDAw', '🙂'])(
    'after %j, which is no cursor of this release, is refused',
    async (apres) => {
      expect((await refusalOf(() => page({ apres }))).extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'apres',
      });
    },
  );

  it('is refused for the list of the filter that names what the release does not have', async () => {
    const { extensions } = await refusalOf(() => page({ filtre: { themes: ['016'], secteurs: ['30'] } }));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filtre.secteurs' });
  });
});

it('facettes are all there, each with its values from A to Z', () => {
  const facettes = facettesOf(snapshot, snapshot.traits.setOf(['K2204', 'J1501', 'D1102']));
  expect(facettes.map(({ nom, valeurs }) => [nom, valeurs.map(({ code, metiers }) => `${code} ${metiers}`)])).toEqual([
    ['LETTRE', ['A 2', 'B 1']],
    ['GRAND_DOMAINE', ['D 1', 'J 1', 'K 1']],
    ['SECTEUR', ['20 1', '10 1']],
    ['SOUS_SECTEUR', []],
    ['DIVISION_NAF', []],
    ['CENTRE_INTERET', ['2 1']],
    ['THEME', []],
    ['RIASEC', ['R 2', 'S 1']],
    ['TAG', ['transitionEcologique EMPLOI_BRUN 1', 'emploiReglemente 1', 'transitionDemographique 1']],
  ]);
});

describe('a place of the tree with nothing under it', () => {
  it.each(['4A101', '102', '4a1'])('may be asked: %s', (code) => {
    const own = [{ nature: 'Objectif', code: '4a1', libelle: null }];
    const traits = { ...snapshot.traits, named: own } as unknown as Snapshot['traits'];
    expect(() => requirePlace({ ...snapshot, traits }, code)).not.toThrow();
  });

  it('is told by its code in the tree when another was given', async () => {
    const { message, extensions } = await refusalOf(() => requirePlace(snapshot, '400'));
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'parent', suggestions: ['4A101'] });
    expect(message).toMatch(
      ' "400" is the code OGR of the macro-compétence « Entretenir un lieu », whose code is 4A101.',
    );
  });

  it('is refused when it is none', async () => {
    expect((await refusalOf(() => requirePlace(snapshot, '9Z9'))).message).toBe(
      'parent must be the code of a domaine, enjeu, objectif, macro-compétence or compétence of the tree, not "9Z9".',
    );
    expect((await refusalOf(() => requirePlace(snapshot, '016'))).message).toMatch(
      ' "016" is the code of the thème « Luxe ».',
    );
  });
});
