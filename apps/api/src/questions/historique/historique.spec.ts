import { declaredParameters } from '../../../test/support/declared-parameters';
import { QuestionArguments, refusalOf } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { historiqueOf, issusOf, pageDeChangementsOf } from './historique-of-rows';
import { ChangementsArgs, DerivesArgs } from './historique.args';
import { changementsAsked, derivesAsked, historiqueAsked, issusAsked, versionsAsked } from './historique.asked';
import { HistoriqueResolver } from './historique.resolver';
import { namesReleases, requireReleases } from './release-range';

let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await smallSnapshot();
});

describe.each([
  ['changements', ChangementsArgs],
  ['derives', DerivesArgs],
] as const)('the arguments of %s', (field, metatype) => {
  let args: QuestionArguments<ChangementsArgs | DerivesArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of<ChangementsArgs | DerivesArgs>(`Query.${field}`, metatype, HistoriqueResolver);
  });

  it.each(['', 'limite: null, decalage: null'])('are 50 results from the first by default: %j', async (text) => {
    expect(await args.read(text)).toEqual({ limite: 50, decalage: 0 });
  });

  it.each([
    ['limite', 0],
    ['limite', 201],
    ['decalage', -1],
  ])('%s: %d is refused', async (argument, value) => {
    const { extensions } = await args.refusal(`${argument}: ${value}`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the database is asked', () => {
  const page = { limite: 50, decalage: 0 };

  it.each([
    ['versions', versionsAsked, {}],
    [
      'changements',
      changementsAsked(page),
      { depuis: null, jusqua: null, type: null, nature: null, code: null, ...page },
    ],
    [
      'changements',
      changementsAsked({
        depuis: '458',
        jusqua: '460',
        type: 'CREE',
        nature: 'Metier',
        code: 'K2204',
        limite: 5,
        decalage: 10,
      }),
      { depuis: '458', jusqua: '460', type: 'CREE', nature: 'Metier', code: 'K2204', limite: 5, decalage: 10 },
    ],
    ['derives', derivesAsked({ ...page, depuis: null }), { depuis: null, jusqua: null, code: null, ...page }],
    ['derives', derivesAsked({ ...page, code: 'K2204' }), { depuis: null, jusqua: null, code: 'K2204', ...page }],
    ['historique', historiqueAsked('K2204'), { code: 'K2204' }],
    ['issus-de-rome-3', issusAsked('K2204'), { code: 'K2204' }],
  ])('%s: %j', (statement, asked, parameters) => {
    expect(asked).toEqual({ statement, parameters });
    expect(Object.keys(parameters).sort()).toEqual(declaredParameters(statement));
  });
});

describe('the releases of a question', () => {
  const versions = ['347', '458', '460'];

  it('are looked up when one is named', () => {
    expect([{}, { depuis: null, jusqua: null }].map(namesReleases)).toEqual([false, false]);
    expect([{ depuis: '458' }, { jusqua: '460' }].map(namesReleases)).toEqual([true, true]);
  });

  it.each([{}, { depuis: '347', jusqua: '460' }, { depuis: '460' }, { jusqua: '347' }])('may be %j', (asked) => {
    expect(() => requireReleases(versions, asked)).not.toThrow();
  });

  it.each([
    [{ depuis: '459' }, 'depuis', /never held release "459"; it knows 347, 458, 460/],
    [{ depuis: '458', jusqua: '461' }, 'jusqua', /never held release "461"/],
    [{ depuis: '460', jusqua: '460' }, 'jusqua', /460 is not after 460/],
    [{ depuis: '460', jusqua: '347' }, 'jusqua', /347 is not after 460/],
  ])('are refused: %j, for %s', async (asked, argument, message) => {
    const refusal = await refusalOf(() => requireReleases(versions, asked));
    expect(refusal.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(refusal.message).toMatch(message);
  });

  it('that are unknown come with those that are', async () => {
    const { extensions } = await refusalOf(() => requireReleases(versions, { depuis: '459' }));
    expect(extensions).toHaveProperty('suggestions', versions);
  });
});

describe('changes', () => {
  const stored = { code: 'c', type: 'CREE', depuis: '458', jusqua: '460', nature: 'Metier', sujet: 'K2204' };

  it('have every list, though the graph stores no empty one', () => {
    expect(pageDeChangementsOf(snapshot, { total: 12, resultats: [{ ...stored, nouveau: ['Agent'] }] })).toEqual({
      release: '999',
      total: 12,
      resultats: [
        {
          ...stored,
          libelle: null,
          attribut: null,
          cible: null,
          ancien: [],
          nouveau: ['Agent'],
          anciennesValeurs: [],
          nouvellesValeurs: [],
        },
      ],
    });
  });

  it('are none where nothing is recorded', () => {
    expect(pageDeChangementsOf(snapshot, undefined)).toEqual({ release: '999', total: 0, resultats: [] });
  });

  it('are told of a code, also of one that is only remembered', () => {
    const row = { elements: [], changements: [{ ...stored, type: 'SUPPRIME' }], derives: [] };
    expect(historiqueOf(snapshot, 'K2204', row)).toMatchObject({
      code: 'K2204',
      release: '999',
      elements: [],
      changements: [{ type: 'SUPPRIME', ancien: [] }],
      derives: [],
    });
    const element = { nature: 'Metier', libelle: 'Boulanger', dernierEn: null, remplacePar: [] };
    expect(historiqueOf(snapshot, 'D1102', { elements: [element], changements: [], derives: [] })).toMatchObject({
      elements: [element],
      changements: [],
    });
  });

  it.each([undefined, { elements: [], changements: [], derives: [] }])(
    'of a code that nothing has or had are refused: %j',
    async (row) => {
      const { message, extensions } = await refusalOf(() => historiqueOf(snapshot, 'K22O4', row));
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code' });
      expect(extensions).toHaveProperty(['suggestions', 0], 'K2204');
      expect(message).toBe('Nothing that the graph holds or has held has the code "K22O4" (release 999).');
    },
  );
});

describe('the history of a code of another kind', () => {
  it('is refused with the code that it is told under', async () => {
    const { message, extensions } = await refusalOf(() => historiqueOf(snapshot, '4A101', undefined));
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'code', suggestions: ['400'] });
    expect(message).toBe(
      'Nothing is told under the code "4A101" (release 999). "4A101" is the code of the macro-compétence « Entretenir un lieu », whose code OGR is 400.',
    );
  });
});

describe('what a fiche of ROME 3 has become', () => {
  it('is told with the release', () => {
    const metiers = [
      { code: 'J1301', libelle: 'Agent / Agente de service hospitalier' },
      { code: 'K2204', libelle: 'Agent / Agente de nettoyage industriel' },
    ];
    expect(issusOf(snapshot, 'K2204', { libelle: 'Agent de nettoyage', metiers })).toEqual({
      code: 'K2204',
      release: '999',
      libelle: 'Agent de nettoyage',
      metiers,
    });
  });

  it('is refused where no fiche comes from it, the code shown short', async () => {
    const { message, extensions } = await refusalOf(() => issusOf(snapshot, 'X'.repeat(100), undefined));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'code', suggestions: [] });
    expect(message).toBe(`No fiche comes from the code of ROME 3 "${'X'.repeat(60)}…" (release 999).`);
  });
});
