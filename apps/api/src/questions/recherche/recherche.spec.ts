import { declaredParameters } from '../../../test/support/declared-parameters';
import { QuestionArguments } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import type { ReleaseQueries } from '../../release/release.queries';
import type { CandidateRow } from './found-results';
import { resultsOf } from './found-results';
import { RechercheArgs } from './recherche.args';
import { candidatesAsked, wantedTypes } from './recherche.asked';
import { RechercheResolver } from './recherche.resolver';
import { RechercheService } from './recherche.service';
import type { TypeDeRecherche } from './type-de-recherche';

describe('the arguments of rechercher', () => {
  let args: QuestionArguments<RechercheArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.rechercher', RechercheArgs, RechercheResolver);
  });

  it.each(['texte: "soudeur"', 'texte: "soudeur", types: null, limite: null', 'texte: "soudeur", types: []'])(
    'have their defaults: %s',
    async (text) => {
      expect(await args.read(text)).toEqual({ texte: 'soudeur', types: [], limite: 10 });
    },
  );

  it('may be at the ends of their ranges', async () => {
    expect(await args.read(`texte: "${'x'.repeat(200)}", limite: 50`)).toMatchObject({ limite: 50 });
    expect(await args.read('texte: "x", limite: 1')).toMatchObject({ texte: 'x', limite: 1 });
  });

  it.each([
    ['texte', 'texte: ""'],
    ['texte', `texte: "${'x'.repeat(201)}"`],
    ['limite', 'texte: "x", limite: 0'],
    ['limite', 'texte: "x", limite: 51'],
  ])('%s is refused out of its range: %.30s', async (argument, text) => {
    const { extensions } = await args.refusal(text);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('the database is asked', () => {
  const asked = (texte: string, words: string[], types: TypeDeRecherche[] = []) =>
    candidatesAsked(texte, words, wantedTypes(types)).parameters;

  it('for the candidates of the words, in the syntax of both indexes, and for those whose code the text may be', () => {
    expect(candidatesAsked('RNCP 37 274', ['rncp', '37', '274'], wantedTypes([]))).toEqual({
      statement: 'recherche',
      parameters: {
        francais: 'rncp 37 274',
        sansAccents: '(rncp^4 rncp* rncp~1^0.5) (37^4 37*) (274^4 274*)',
        code: 'RNCP37274',
        codeRncp: '37274',
        labels: [
          'Metier',
          'Appellation',
          'Competence',
          'MacroCompetence',
          'Savoir',
          'ContexteTravail',
          'Certification',
        ],
        candidats: 200,
      },
    });
    expect(Object.keys(asked('k2204', ['k2204'])).sort()).toEqual(declaredParameters('recherche'));
  });

  it.each<[TypeDeRecherche[], string[]]>([
    [
      ['SAVOIR', 'COMPETENCE'],
      ['Competence', 'Savoir'],
    ],
    [['APPELLATION'], ['Appellation']],
    [['METIER'], ['Metier', 'Appellation']],
  ])('to look through %j: %j, since appellations are other names of métiers', (types, labels) => {
    expect(asked('soudeur', ['soudeur'], types).labels).toEqual(labels);
  });

  it('not at all for a text without letters or digits', async () => {
    const noDatabase = undefined as unknown as ReleaseQueries;
    const question = { texte: ' … ?! ', types: [], limite: 10 };
    const answer = new RechercheService(noDatabase).search(await smallSnapshot(), question);
    await expect(answer).resolves.toEqual({ release: '999', resultats: [] });
  });
});

describe('results', () => {
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const row = (label: string, code: string, libelle: string, more: Partial<CandidateRow> = {}): CandidateRow => ({
    label,
    code,
    libelle,
    libelleCourt: null,
    principale: false,
    peuUsitee: false,
    metier: null,
    parCode: false,
    score: 1,
    ...more,
  });
  const rows = [
    row('Savoir', '905', 'Panification du boulanger'),
    row('Metier', 'D1102', 'Boulanger / Boulangère', { metier: 'D1102' }),
    row('Appellation', '11003', 'Ouvrier boulanger / Ouvrière boulangère', { metier: 'D1102' }),
    row('Appellation', '11004', 'Boulanger de collectivité', { metier: 'J1301', peuUsitee: true }),
  ];

  it('come best first, little-used names last, each with the métier that it is or names', () => {
    const results = resultsOf(snapshot, rows, ['boulanger'], wantedTypes([]));
    expect(results).toEqual([
      {
        type: 'METIER',
        code: 'D1102',
        libelle: 'Boulanger / Boulangère',
        libelleTrouve: 'Boulanger / Boulangère',
        metier: { code: 'D1102', libelle: 'Boulanger / Boulangère' },
        peuUsitee: false,
      },
      expect.objectContaining({
        type: 'APPELLATION',
        code: '11003',
        metier: expect.objectContaining({ code: 'D1102' }),
      }),
      expect.objectContaining({ type: 'SAVOIR', code: '905', metier: null }),
      expect.objectContaining({ type: 'APPELLATION', code: '11004', peuUsitee: true }),
    ]);
  });

  it('give a métier found by another of its names its own label, and say which name it was', () => {
    const named = [row('Appellation', '11004', 'Bio-nettoyeur / Bio-nettoyeuse', { metier: 'J1301' })];
    expect(resultsOf(snapshot, named, ['bio', 'nettoyeur'], wantedTypes(['METIER']))).toEqual([
      {
        type: 'METIER',
        code: 'J1301',
        libelle: 'Agent / Agente de service hospitalier',
        libelleTrouve: 'Bio-nettoyeur / Bio-nettoyeuse',
        metier: { code: 'J1301', libelle: 'Agent / Agente de service hospitalier' },
        peuUsitee: false,
      },
    ]);
  });
});
