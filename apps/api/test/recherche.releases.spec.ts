import { heldSearches } from './support/held-searches';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

interface Found {
  readonly type: string;
  readonly code: string;
  readonly libelle: string;
  readonly libelleTrouve: string;
  readonly peuUsitee: boolean;
  readonly metier: { readonly code: string; readonly libelle: string } | null;
}

const query = `query ($texte: String!, $types: [TypeDeRecherche!], $limite: Int) {
  rechercher(texte: $texte, types: $types, limite: $limite) {
    release
    resultats { type code libelle libelleTrouve peuUsitee metier { code libelle } }
  }
}`;

describe('rechercher', () => {
  const api = ApiClient.shared();

  const find = async (texte: string, more: { types?: readonly string[]; limite?: number } = {}): Promise<Found[]> => {
    const { rechercher } = await api.get<{ rechercher: { release: string; resultats: Found[] } }>(query, {
      texte,
      ...more,
    });
    expect(rechercher.release).toBe('460');
    return rechercher.resultats;
  };
  const meant = ({ metier, code }: Found): string => metier?.code ?? code;

  describe('answers the forty searches held', () => {
    const ranks = new Map<string, number>();

    it.each(heldSearches)('$texte → $attendu, in the first five', async ({ texte, types, attendu }) => {
      const found = (await find(texte, { types })).map(meant);
      ranks.set(texte, found.indexOf(attendu));
      expect(found.slice(0, 5)).toContain(attendu);
    });

    it('nine out of ten first', () => {
      expect(heldSearches).toHaveLength(40);
      expect(new Set(heldSearches.map(({ texte }) => texte)).size).toBe(40);
      expect([...ranks.values()].filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(36);
    });
  });

  it.each([
    ['AIDE SOIGNANT', 'aide-soignant'],
    ['hôtesse d’accueil', "hotesse d'accueil"],
    ['œuvre', 'oeuvre'],
    ['boulangers', 'boulangères'],
    ['électricien', 'electriciennes'],
  ])('finds the same first by %s and %s', async (one, other) => {
    const [first] = await find(one);
    expect(first).toBeDefined();
    expect((await find(other))[0]).toEqual(first);
  });

  it('finds while one types', async () => {
    for (const begun of ['plomb', 'plombi', 'plombie', 'plombier']) {
      expect((await find(begun)).map(meant)).toContain('F1603');
    }
  });

  it.each([
    ['M1805', 'METIER', 'M1805'],
    ['m 1805', 'METIER', 'M1805'],
    ['300417', 'MACRO_COMPETENCE', '300417'],
    ['4A101', 'MACRO_COMPETENCE', '104292'],
    ['82628', 'CERTIFICATION', '82628'],
  ])('takes %s for the code it is', async (texte, type, code) => {
    expect((await find(texte))[0]).toMatchObject({ type, code });
  });

  it('finds certifications by their number of the répertoire national', async () => {
    const row = (await OfficialFiles.read())
      .certifInfo()
      .find(({ Code_RNCP, Code_Rome_1 }) => Code_RNCP && Code_Rome_1);
    const found = await find(`RNCP${row?.Code_RNCP}`, { types: ['CERTIFICATION'], limite: 50 });
    expect(found.map(({ code }) => code)).toContain(row?.Code_Diplome);
  });

  it('lists the fiches whose code begins as typed', async () => {
    const found = await find('M180', { types: ['METIER'], limite: 50 });
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['M1801', 'M1805']));
    expect(found.every(({ code }) => code.startsWith('M180'))).toBe(true);
  });

  it('gives an appellation its métier, and a métier the appellation that led to it', async () => {
    const [appellation] = await find('prof de yoga', { types: ['APPELLATION'] });
    expect(appellation).toMatchObject({
      type: 'APPELLATION',
      libelle: 'Professeur / Professeure de yoga',
      libelleTrouve: 'Professeur / Professeure de yoga',
      metier: { code: 'G1209' },
    });
    const [metier] = await find('prof de yoga', { types: ['METIER'] });
    expect(metier).toMatchObject({
      type: 'METIER',
      code: 'G1209',
      libelle: appellation?.metier?.libelle,
      libelleTrouve: 'Professeur / Professeure de yoga',
    });
  });

  it.each(['aide soignante', 'educateur specialise', 'assistante maternelle'])(
    'puts little-used appellations after all others: %s',
    async (texte) => {
      const little = (await find(texte, { limite: 50 })).map(({ peuUsitee }) => peuUsitee);
      expect(little).toContain(true);
      expect(little).toEqual([...little].sort((a, b) => Number(a) - Number(b)));
    },
  );

  it.each([
    ['METIER', 'sécurité'],
    ['APPELLATION', 'sécurité'],
    ['COMPETENCE', 'sécurité'],
    ['MACRO_COMPETENCE', 'sécurité'],
    ['SAVOIR', 'sécurité'],
    ['CONTEXTE_TRAVAIL', 'travail'],
    ['CERTIFICATION', 'sécurité'],
  ])('looks through %s alone', async (type, texte) => {
    const found = await find(texte, { types: [type], limite: 50 });
    expect(new Set(found.map((each) => each.type))).toEqual(new Set([type]));
  });

  it('looks through everything for an empty list of types', async () => {
    expect(await find('cuisine', { types: [] })).toEqual(await find('cuisine'));
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
    expect(await find('fleuriste*) OR (*:*')).toEqual(await find('fleuriste or'));
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

  it('gives as many as asked', async () => {
    expect(await find('agent', { limite: 50 })).toHaveLength(50);
    expect(await find('agent')).toHaveLength(10);
  });
});
