import { formerNomenclature, rome3Of } from './history/former-nomenclature';
import type { NomenclatureEnService } from './history/former-nomenclature';
import type { ChangementConnu } from './history/recorded-change';
import { pathBetween } from './history/release-path';
import type { CodeConnu } from './lineage/elements';
import type { Remplacement } from './lineage/replacement';
import { Recoder } from './recoder';

/**
 * A release of five fiches, that of 460. In ROME 3 A1101 held 1, 2, 3 and 4; B1101 held 5 and 6; C1101 held 7; E1101 held 8;
 * of F1101 the fiche D1101 comes, and no appellation.
 *
 * | fiche of today | appellations             |
 * | -------------- | ------------------------ |
 * | A1101          | 1, 2                     |
 * | A1102          | 3                        |
 * | B1101          | 4 (of A1101), 5, 6       |
 * | C1102          | 7 (of C1101)             |
 * | D1101          | 8 (of E1101), 9 (nobody) |
 */
const enService: NomenclatureEnService = {
  fiches: new Map([
    ['A1101', 'Berger / Bergère'],
    ['A1102', 'Vacher / Vachère'],
    ['B1101', 'Potier / Potière'],
    ['C1102', 'Caissier / Caissière'],
    ['D1101', 'Boucher / Bouchère'],
  ]),
  appellations: new Map([
    ['1', 'A1101'],
    ['2', 'A1101'],
    ['3', 'A1102'],
    ['4', 'B1101'],
    ['5', 'B1101'],
    ['6', 'B1101'],
    ['7', 'C1102'],
    ['8', 'D1101'],
    ['9', 'D1101'],
  ]),
  parents: new Map([
    ...['1', '2', '3', '4'].map((ogr): [string, string] => [ogr, 'A1101']),
    ['5', 'B1101'],
    ['6', 'B1101'],
    ['7', 'C1101'],
    ['8', 'E1101'],
  ]),
  parentsDesFiches: new Map([
    ['A1101', 'A1101'],
    ['A1102', 'A1101'],
    ['B1101', 'B1101'],
    ['C1102', 'C1101'],
    ['D1101', 'F1101'],
  ]),
  fichesParOgr: new Map([
    ['91', 'A1101'],
    ['92', 'A1102'],
  ]),
};

const nothing = (codes: readonly string[]): Promise<CodeConnu[]> =>
  Promise.resolve(codes.map((code) => ({ code, vivants: [], disparus: [], changements: [], parentDeDisparu: false })));

describe('a code of ROME 3', () => {
  const recoder = new Recoder(rome3Of(enService), enService, undefined);
  const recode = async (code: string) => (await recoder.recode([code], nothing))[0];

  it('that was divided leads where its appellations are, by their shares, the greatest first', async () => {
    expect(await recode('A1101')).toEqual({
      code: 'A1101',
      statut: 'SCINDE',
      candidats: [
        {
          code: 'A1101',
          libelle: 'Berger / Bergère',
          part: 0.5,
          base: "2 sur 4 appellations de A1101 (ROME 3) sont aujourd'hui sous cette fiche : 1 et 2.",
          appellations: ['1', '2'],
        },
        {
          code: 'A1102',
          libelle: 'Vacher / Vachère',
          part: 0.25,
          base: "1 sur 4 appellations de A1101 (ROME 3) est aujourd'hui sous cette fiche : 3.",
          appellations: ['3'],
        },
        {
          code: 'B1101',
          libelle: 'Potier / Potière',
          part: 0.25,
          base: "1 sur 4 appellations de A1101 (ROME 3) est aujourd'hui sous cette fiche : 4.",
          appellations: ['4'],
        },
      ],
      aFaire:
        "Choisissez parmi 3 codes, d'après l'appellation ou l'intitulé de chaque cas ; à défaut A1101, qui en réunit 50 %, " +
        'ou répartissez selon les parts.',
    });
  });

  it.each([
    ['B1101', 'INCHANGE', 'B1101', 'Rien : gardez B1101.'],
    ['C1101', 'REMPLACE', 'C1102', 'Remplacez par C1102.'],
    ['E1101', 'FUSIONNE', 'D1101', expect.stringMatching(/^Remplacez par D1101, où mène aussi F1101 :/)],
    ['F1101', 'FUSIONNE', 'D1101', expect.stringMatching(/^Remplacez par D1101, où mène aussi E1101 :/)],
    ['1', 'INCHANGE', 'A1101', 'Rien : gardez A1101.'],
    ['3', 'REMPLACE', 'A1102', 'Remplacez par A1102.'],
    [
      '4',
      'FUSIONNE',
      'B1101',
      "Remplacez par B1101, où mène aussi l'ancien B1101 : des séries comptées par code n'y sont plus comparables une à une.",
    ],
    ['9', 'INCHANGE', 'D1101', 'Rien : gardez D1101.'],
    ['91', 'SCINDE', 'A1101', expect.stringContaining('3 codes')],
  ])('%s is %s: %s', async (code, statut, first, aFaire) => {
    const found = await recode(code);
    expect([found?.statut, found?.candidats[0]?.code, found?.aFaire]).toEqual([statut, first, aFaire]);
    expect(found?.candidats.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  it('that ROME 3 did not have is unknown, and told with what it is today', async () => {
    expect(await recode('A1102')).toEqual({
      code: 'A1102',
      statut: 'INCONNU',
      candidats: [],
      aFaire:
        "Vérifiez d'où vient le code : ROME 3 n'avait pas A1102, qui est aujourd'hui la fiche « Vacher / Vachère ».",
    });
    expect((await recode('Z9999'))?.aFaire).toBe(
      "Vérifiez le code : ROME 3 n'a pas « Z9999 », ni aucune version que le graphe connaisse.",
    );
  });

  it('that came after ROME 3 and was dropped since is told with the release that had it last', async () => {
    const dropped: CodeConnu = {
      code: '404774',
      vivants: [],
      disparus: [{ nature: 'Competence', dernierEn: '458', remplacants: [] }],
      changements: [
        {
          depuis: '458',
          jusqua: '460',
          type: 'SUPPRIME',
          nature: 'Competence',
          sujet: '404774',
          attribut: null,
          ancien: 'Archiver',
        },
      ],
      parentDeDisparu: false,
    };
    const told = async (found: CodeConnu): Promise<unknown> =>
      (await recoder.recode([found.code], () => Promise.resolve([found])))[0];
    expect(await told(dropped)).toEqual({
      code: '404774',
      statut: 'INCONNU',
      candidats: [],
      aFaire:
        "Vérifiez d'où vient le code : ROME 3 n'avait pas 404774, la compétence « Archiver », qui a disparu après la version 458 ; demandez depuis 458.",
    });
    expect(await told({ ...dropped, changements: [] })).toMatchObject({
      aFaire: expect.stringContaining("n'avait pas 404774, la compétence, qui a disparu") as unknown,
    });
    expect(await told({ ...dropped, vivants: [{ nature: 'Savoir', libelle: 'Archives' }] })).toMatchObject({
      aFaire: expect.stringContaining("404774, qui est aujourd'hui le savoir « Archives »") as unknown,
    });
  });

  it('that several other old codes lead with to one fiche is told with them', async () => {
    const merged = { ...enService, parents: new Map([...enService.parents, ['9', 'G1101']]) };
    const [found] = await new Recoder(rome3Of(merged), merged, undefined).recode(['E1101'], nothing);
    expect([found?.statut, found?.aFaire]).toEqual([
      'FUSIONNE',
      "Remplacez par D1101, où mènent aussi F1101 et G1101 : des séries comptées par code n'y sont plus comparables une à une.",
    ]);
  });

  it('is answered in the order asked, as often as asked, and the graph asked once for what only it may know', async () => {
    const asked: (readonly string[])[] = [];
    const found = await recoder.recode(['Z1', 'C1101', 'Z2', 'C1101', 'Z1'], (codes) => {
      asked.push(codes);
      return nothing(codes);
    });
    expect(found.map(({ code }) => code)).toEqual(['Z1', 'C1101', 'Z2', 'C1101', 'Z1']);
    expect(asked).toEqual([['Z1', 'Z2']]);
  });
});

/**
 * What 458 had otherwise: no A1102 and no 9; A1101 was called « Pâtre » and held 1, 2 and 3; 7 was under C1101, which was dropped;
 * 10 and 11 of B1101 were dropped, 10 replaced by 5; 5 was called « Faïencier ».
 */
const changements: readonly ChangementConnu[] = [
  { type: 'CREE', nature: 'Metier', sujet: 'A1102', attribut: null, nouveau: 'Vacher / Vachère' },
  { type: 'CREE', nature: 'Metier', sujet: 'C1102', attribut: null, nouveau: 'Caissier / Caissière' },
  { type: 'SUPPRIME', nature: 'Metier', sujet: 'C1101', attribut: null, ancien: 'Caissière' },
  {
    type: 'RENOMME',
    nature: 'Metier',
    sujet: 'A1101',
    attribut: 'libelle',
    ancien: 'Pâtre',
    nouveau: 'Berger / Bergère',
  },
  { type: 'CREE', nature: 'Appellation', sujet: '9', attribut: null, nouveau: 'Neuf' },
  { type: 'SUPPRIME', nature: 'Appellation', sujet: '10', attribut: null, ancien: 'Dix' },
  { type: 'DELIE', nature: 'Appellation', sujet: '10', attribut: 'DESIGNE', ancien: 'B1101' },
  { type: 'SUPPRIME', nature: 'Appellation', sujet: '11', attribut: null, ancien: 'Onze' },
  { type: 'DELIE', nature: 'Appellation', sujet: '11', attribut: 'DESIGNE', ancien: 'B1101' },
  { type: 'DEPLACE', nature: 'Appellation', sujet: '3', attribut: 'DESIGNE', ancien: 'A1101', nouveau: 'A1102' },
  { type: 'DEPLACE', nature: 'Appellation', sujet: '7', attribut: 'DESIGNE', ancien: 'C1101', nouveau: 'C1102' },
  {
    type: 'RENOMME',
    nature: 'Appellation',
    sujet: '5',
    attribut: 'libelle',
    ancien: 'Faïencier',
    nouveau: 'Céramiste',
  },
].map((changement) => ({ depuis: '458', jusqua: '460', ...changement }));
const remplacements: readonly Remplacement[] = [
  { nature: 'Appellation', code: '10', remplacants: [{ nature: 'Appellation', code: '5' }] },
];

describe('a code of a release that the graph has held', () => {
  const path = pathBetween([{ depuis: '458', jusqua: '460' }], '460', '458') ?? [];
  const recoder = new Recoder(formerNomenclature(enService, '458', path, changements), enService, path, remplacements);
  const recode = async (code: string, lookup = nothing) => (await recoder.recode([code], lookup))[0];

  it.each([
    [
      'A1101',
      'SCINDE',
      [
        ['A1101', 2 / 3],
        ['A1102', 1 / 3],
      ],
    ],
    ['C1101', 'REMPLACE', [['C1102', 1]]],
    ['B1101', 'INCHANGE', [['B1101', 1]]],
    ['D1101', 'INCHANGE', [['D1101', 1]]],
    ['1', 'INCHANGE', [['A1101', 1]]],
    ['3', 'REMPLACE', [['A1102', 1]]],
    ['5', 'RENOMME', [['B1101', 1]]],
    ['10', 'REMPLACE', [['B1101', 1]]],
    ['11', 'DISPARU', []],
    ['9', 'INCONNU', []],
    ['A1102', 'INCONNU', []],
  ])('%s is %s: %j', async (code, statut, candidats) => {
    const found = await recode(code);
    expect([found?.statut, found?.candidats.map((each) => [each.code, each.part])]).toEqual([statut, candidats]);
  });

  it('counts what replaces appellations that were dropped, and says so', async () => {
    expect((await recode('B1101'))?.candidats[0]?.base).toBe(
      "4 sur 5 appellations de B1101 (la version 458) sont aujourd'hui sous cette fiche, dont 1 par REMPLACE_PAR : 10, 4, 5 et 6.",
    );
  });

  it('says how an appellation was called', async () => {
    expect((await recode('5'))?.aFaire).toBe(
      'Gardez B1101, et vérifiez que le sens est le même : « Faïencier » est devenu « Céramiste ».',
    );
  });

  it('of a fiche that kept its code and all its appellations says how it was called', async () => {
    const renamed = changements.filter(({ sujet }) => sujet === 'A1101');
    const former = formerNomenclature(enService, '458', path, renamed);
    const [found] = await new Recoder(former, enService, path).recode(['A1101'], nothing);
    expect([found?.statut, found?.aFaire]).toEqual([
      'RENOMME',
      'Gardez A1101, et vérifiez que le sens est le même : « Pâtre » est devenu « Berger / Bergère ».',
    ]);
  });
});

describe('an element that is no fiche and no appellation', () => {
  const path = pathBetween([{ depuis: '458', jusqua: '460' }], '460', '458') ?? [];
  const pair = { depuis: '458', jusqua: '460', nature: 'Competence' };
  const known: Readonly<Record<string, Partial<CodeConnu>>> = {
    '100': { vivants: [{ nature: 'Competence', libelle: 'Trier' }] },
    '101': {
      vivants: [{ nature: 'Competence', libelle: 'Ranger' }],
      changements: [
        { ...pair, sujet: '101', type: 'RENOMME', attribut: 'libelle', ancien: 'Classer', nouveau: 'Ranger' },
      ],
    },
    '102': {
      vivants: [{ nature: 'Competence', libelle: 'Neuve' }],
      changements: [{ ...pair, sujet: '102', type: 'CREE', attribut: null, nouveau: 'Neuve' }],
    },
    '103': { disparus: [{ nature: 'Competence', dernierEn: '458', remplacants: [] }] },
    '104': { disparus: [dropped(replacing('100'))] },
    '105': { disparus: [dropped(replacing('102', [{ ...pair, sujet: '102', type: 'CREE', attribut: null }]))] },
    '106': { disparus: [dropped(replacing('100'), replacing('101'))] },
  };
  const lookup = async (codes: readonly string[]): Promise<CodeConnu[]> =>
    (await nothing(codes)).map((each) => ({ ...each, ...known[each.code] }));
  const recoder = new Recoder(formerNomenclature(enService, '458', path, []), enService, path);

  function dropped(...remplacants: CodeConnu['disparus'][number]['remplacants']): CodeConnu['disparus'][number] {
    return { nature: 'Competence', dernierEn: '458', remplacants };
  }
  function replacing(
    code: string,
    changes: readonly ChangementConnu[] = [],
  ): CodeConnu['disparus'][number]['remplacants'][number] {
    return { nature: 'Competence', code, libelle: `de ${code}`, autres: 0, changements: changes };
  }

  it.each([
    ['100', 'INCHANGE', [['100', 1]]],
    ['101', 'RENOMME', [['101', 1]]],
    ['102', 'INCONNU', []],
    ['103', 'DISPARU', []],
    ['104', 'FUSIONNE', [['100', 1]]],
    ['105', 'REMPLACE', [['102', 1]]],
    [
      '106',
      'SCINDE',
      [
        ['100', 0.5],
        ['101', 0.5],
      ],
    ],
    ['999', 'INCONNU', []],
  ])('%s is %s: %j', async (code, statut, candidats) => {
    const [found] = await recoder.recode([code], lookup);
    expect([found?.statut, found?.candidats.map((each) => [each.code, each.part])]).toEqual([statut, candidats]);
  });

  it('has no lineage from ROME 3', async () => {
    const [found] = await new Recoder(rome3Of(enService), enService, undefined).recode(['100'], lookup);
    expect([found?.statut, found?.aFaire]).toEqual([
      'INCONNU',
      "Vérifiez d'où vient le code : ROME 3 n'avait pas 100, qui est aujourd'hui la compétence « Trier ».",
    ]);
  });
});

describe('the way back to a release', () => {
  const paires = [
    { depuis: '458', jusqua: '459' },
    { depuis: '459', jusqua: '460' },
    { depuis: '458', jusqua: '461' },
  ];

  it.each([
    ['460', '460', []],
    ['460', '459', [['459', '460', true]]],
    [
      '460',
      '461',
      [
        ['459', '460', true],
        ['458', '459', true],
        ['458', '461', false],
      ],
    ],
    ['460', '457', undefined],
  ])('from %s to %s is %j', (enService, depuis, expected) => {
    const path = pathBetween(paires, enService, depuis);
    expect(path?.map(({ paire, enArriere }) => [paire.depuis, paire.jusqua, enArriere])).toEqual(expected);
  });

  it('undoes each change in its turn: what was renamed and renamed back was not', () => {
    const path = pathBetween(paires, '460', '458') ?? [];
    const renamings = [
      { depuis: '459', jusqua: '460', ancien: 'Deux', nouveau: 'Un' },
      { depuis: '458', jusqua: '459', ancien: 'Un', nouveau: 'Deux' },
    ].map((each) => ({ ...each, type: 'RENOMME', nature: 'Appellation', sujet: '1', attribut: 'libelle' }));
    expect(formerNomenclature(enService, '458', path, renamings).appellations.get('1')).toEqual({ fiche: 'A1101' });
  });
});
