import { QuestionArguments } from '../../../test/support/question-arguments';
import { smallSnapshot } from '../../../test/support/small-snapshot';
import type { Snapshot } from '../../engine/snapshot';
import { CompletionArgs, RechercheArgs } from './recherche.args';
import { RechercheResolver } from './recherche.resolver';
import { RechercheService } from './recherche.service';
import type { Recherche } from './recherche.types';
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

describe('the arguments of completer', () => {
  let args: QuestionArguments<CompletionArgs>;

  beforeAll(async () => {
    args = await QuestionArguments.of('Query.completer', CompletionArgs, RechercheResolver);
  });

  it('have their defaults', async () => {
    expect(await args.read('texte: "s"')).toEqual({ texte: 's', types: [], limite: 8 });
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

describe('answers', () => {
  const service = new RechercheService();
  let snapshot: Snapshot;

  beforeAll(async () => {
    snapshot = await smallSnapshot();
  });

  const search = (texte: string, types: TypeDeRecherche[] = []): Recherche =>
    service.search(snapshot, { texte, types, limite: 10 });

  it('are of the release in service, the best first, each with the métier that it is or names, and why it is there', () => {
    expect(search('boulanger')).toEqual({
      release: '999',
      total: 2,
      resultats: [
        {
          type: 'METIER',
          code: 'D1102',
          libelle: 'Boulanger / Boulangère',
          libelleTrouve: 'Boulanger / Boulangère',
          metier: { code: 'D1102', libelle: 'Boulanger / Boulangère' },
          peuUsitee: false,
          champ: 'LIBELLE',
          approximatif: false,
        },
        expect.objectContaining({
          type: 'APPELLATION',
          code: '11003',
          metier: { code: 'D1102', libelle: 'Boulanger / Boulangère' },
        }),
      ],
    });
  });

  it('give a métier found by another of its names its own label, and say which name it was', () => {
    expect(search('bio nettoyeur', ['METIER']).resultats).toEqual([
      {
        type: 'METIER',
        code: 'J1301',
        libelle: 'Agent / Agente de service hospitalier',
        libelleTrouve: 'Bio-nettoyeur / Bio-nettoyeuse',
        metier: { code: 'J1301', libelle: 'Agent / Agente de service hospitalier' },
        peuUsitee: true,
        champ: 'APPELLATION',
        approximatif: false,
      },
    ]);
  });

  it('give no métier to what is none', () => {
    expect(search('pharmacologie', ['SAVOIR']).resultats).toMatchObject([
      { type: 'SAVOIR', code: '904', metier: null },
    ]);
  });

  it('are empty for a text without letters or digits', () => {
    expect(search(' … ?! ')).toEqual({ release: '999', total: 0, resultats: [] });
  });

  it('suggest names of métiers as one types', () => {
    expect(service.complete(snapshot, { texte: 'aide-s', types: [], limite: 1 })).toEqual({
      release: '999',
      resultats: [
        {
          texte: 'Aide-soignant / Aide-soignante',
          type: 'METIER',
          code: 'J1501',
          metier: { code: 'J1501', libelle: 'Aide-soignant / Aide-soignante' },
        },
      ],
    });
  });
});
