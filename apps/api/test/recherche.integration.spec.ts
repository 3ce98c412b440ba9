import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Found {
  readonly type: string;
  readonly code: string;
  readonly libelle: string;
  readonly libelleTrouve: string;
  readonly peuUsitee: boolean;
  readonly metier: { readonly code: string } | null;
}

/** A code of the crosswalk of the sample, which is an URI. */
const fullStack = 'https://example.org/metier/full-stack';

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

describe('rechercher', () => {
  const query = `query ($texte: String!, $types: [TypeDeRecherche!], $limite: Int) {
    rechercher(texte: $texte, types: $types, limite: $limite) {
      resultats { type code libelle libelleTrouve peuUsitee metier { code } }
    }
  }`;
  const find = async (texte: string, more: { types?: readonly string[]; limite?: number } = {}): Promise<Found[]> =>
    (await api.get<{ rechercher: { resultats: Found[] } }>(query, { texte, ...more })).rechercher.resultats;

  it('finds every métier by its name and every appellation by its own, first', async () => {
    for (const { code_rome, libelle_rome } of sample.fiches) {
      expect(await find(libelle_rome, { limite: 1 })).toEqual([
        expect.objectContaining({ type: 'METIER', code: code_rome, libelleTrouve: libelle_rome }),
      ]);
    }
    for (const { code_ogr, code_rome, libelle_appellation_long: libelle } of sample.files.table(
      'referentiel_appellation',
    )) {
      const [first] = await find(libelle, { types: ['APPELLATION'], limite: 1 });
      expect(first).toMatchObject({ code: code_ogr, libelle, metier: { code: code_rome } });
    }
  });

  // Chosen from the labels of the sample: accents and without, plural, feminine, abridged, unfinished, mistyped.
  it.each([
    ['dev informatique', 'M1805'],
    ['dév web', 'M1855'],
    ['aide soignante', 'J1501'],
    ['infirmiere', 'J1506'],
    ['boulangères', 'D1102'],
    ['CAISSIERE', 'D1505'],
    ['hotesse de caisse', 'D1505'],
    ['agent de netoyage', 'K2204'],
    ['electriciens de maintenance', 'I1309'],
    ['préparatrice de commande', 'N1103'],
    ['aiguill', 'N4401'],
    ['toileteuse', 'A1503'],
    ['responsable station service', 'D1303'],
    ['energie renouvelable', 'M1411'],
  ])('%s → %s', async (texte, code) => {
    expect((await find(texte)).map(({ metier }) => metier?.code)[0]).toBe(code);
  });

  it.each([
    ['m 1805', 'METIER', 'M1805'],
    ['117585', 'COMPETENCE', '117585'],
    ['300285', 'MACRO_COMPETENCE', '300285'],
    ['495461', 'SAVOIR', '495461'],
    ['900003', 'CERTIFICATION', '900003'],
    ['RNCP99003', 'CERTIFICATION', '900003'],
    [fullStack, 'CODE_EXTERNE', `Vocabulaire d'exemple|1.0|${fullStack}`],
  ])('takes %s for the code it is', async (texte, type, code) => {
    expect((await find(texte))[0]).toMatchObject({ type, code });
  });

  it('gives both editions of a nomenclature for a code of theirs, then the métiers where they lead', async () => {
    const found = await find('01');
    expect(found.map(({ code, metier }) => [code, metier?.code ?? null])).toEqual([
      ["Emplois d'exemple|2019|01", null],
      ['J1301', 'J1301'],
      ['J1501', 'J1501'],
      ['K2204', 'K2204'],
      ["Emplois d'exemple|2025|01", 'J1501'],
    ]);
    expect(await find(fullStack, { types: ['METIER'] })).toMatchObject([{ code: 'M1855' }]);
    expect(await find('aide aux soins des personnes âgées', { types: ['CODE_EXTERNE'], limite: 1 })).toMatchObject([
      { libelle: 'Exemple : aide aux soins des personnes âgées', metier: { code: 'J1501' } },
    ]);
  });

  it('finds a métier by the label of the fiche of ROME 3 that it comes from, and says so', async () => {
    const { rechercher } = await api.get<{ rechercher: { resultats: unknown[] } }>(
      `{ rechercher(texte: "études et développement informatique", types: [METIER]) {
           resultats { code champ libelleTrouve } } }`,
    );
    for (const code of ['M1805', 'M1855']) {
      expect(rechercher.resultats).toContainEqual({
        code,
        champ: 'ANCIEN_NOM',
        libelleTrouve: 'Études et développement informatique',
      });
    }
  });

  it('lists the fiches whose code begins as typed', async () => {
    const found = await find('M18', { types: ['METIER'], limite: 50 });
    expect(found.map(({ code }) => code).sort()).toEqual(['M1805', 'M1833', 'M1855']);
  });

  it('no more knows what the release dropped or renamed', async () => {
    expect((await find('Prioriser', { types: ['COMPETENCE'] })).map(({ libelle }) => libelle)).not.toContain(
      'Prioriser',
    );
    const [metier] = await find('caissière', { types: ['METIER'] });
    expect(metier).toMatchObject({
      code: 'D1505',
      libelle: 'Hôte / Hôtesse de caisse',
      libelleTrouve: 'Caissier / Caissière',
    });
  });

  it.each([
    ['METIER', 'agent'],
    ['APPELLATION', 'agent'],
    ['COMPETENCE', 'sécurité'],
    ['MACRO_COMPETENCE', 'sécurité'],
    ['SAVOIR', 'sécurité'],
    ['CONTEXTE_TRAVAIL', 'travail'],
    ['CERTIFICATION', 'exemple'],
    ['CODE_EXTERNE', 'exemple'],
  ])('looks through %s alone, and through all for an empty list', async (type, texte) => {
    const found = await find(texte, { types: [type], limite: 50 });
    expect(new Set(found.map((each) => each.type))).toEqual(new Set([type]));
    expect(await find(texte, { types: [] })).toEqual(await find(texte));
  });

  it('counts all that was found, and says of each why it is there and whether a word was held for mistyped', async () => {
    const ask = async (
      texte: string,
    ): Promise<{ total: number; resultats: { champ: string; approximatif: boolean }[] }> =>
      (
        await api.get<{ rechercher: { total: number; resultats: { champ: string; approximatif: boolean }[] } }>(
          'query ($texte: String!) { rechercher(texte: $texte, types: [METIER], limite: 1) { total resultats { champ approximatif } } }',
          { texte },
        )
      ).rechercher;
    expect(await ask('M18')).toEqual({ total: 3, resultats: [{ champ: 'CODE', approximatif: false }] });
    expect(await ask('caissière')).toMatchObject({ resultats: [{ champ: 'APPELLATION', approximatif: false }] });
    expect(await ask('boulengère')).toMatchObject({ resultats: [{ champ: 'LIBELLE', approximatif: true }] });
  });

  it('suggests, at each letter, names of métiers that go on as the text does', async () => {
    const complete = async (texte: string): Promise<string[]> =>
      (
        await api.get<{ completer: { resultats: { texte: string }[] } }>(
          'query ($texte: String!) { completer(texte: $texte, limite: 5) { resultats { texte } } }',
          { texte },
        )
      ).completer.resultats.map((suggestion) => suggestion.texte);
    for (const begun of ['boul', 'boulang', 'boulanger']) {
      expect((await complete(begun))[0]).toBe('Boulanger / Boulangère');
    }
    expect(await complete('b')).toContain('Boulanger / Boulangère');
  });

  it('puts little-used appellations after all others', async () => {
    const little = (await find('aide-soignant', { limite: 50 })).map(({ peuUsitee }) => peuUsitee);
    expect(little).toEqual([...little].sort((a, b) => Number(a) - Number(b)));
  });

  it.each([
    '*',
    '*:*',
    'libelle:*',
    '") OR (libelle:"',
    'a\\',
    '/.*/',
    '[a TO z]',
    'AND',
    'NOT infirmier',
    'infirmier~',
    '😀',
    '\u0000',
    "'; MATCH (n) DETACH DELETE n //",
    'x'.repeat(200),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ])('takes nothing of %j for syntax', async (texte) => {
    expect(Array.isArray(await find(texte))).toBe(true);
  });

  it('finds nothing by signs alone, and as much with signs as without', async () => {
    expect(await find('*')).toEqual([]);
    expect(await find('boulanger*) OR (*:*')).toEqual(await find('boulanger or'));
  });

  it.each([
    ['texte', { texte: '' }],
    ['texte', { texte: 'x'.repeat(201) }],
    ['limite', { texte: 'x', limite: 0 }],
    ['limite', { texte: 'x', limite: 51 }],
    ['types', { texte: 'x', types: ['FICHE'] }],
  ])('refuses %s out of range', async (argument, variables) => {
    const { extensions } = await api.refusal(query, variables);
    expect(extensions?.code).toBe('BAD_USER_INPUT');
    expect(String(extensions?.argument)).toMatch(new RegExp(`^${argument}`));
  });
});
