import type { ElementCherche } from './element';
import { SearchIndex } from './search-index';
import { finish } from './sliced';

const metier = (code: string, libelle: string, ...anciensNoms: string[]): ElementCherche => ({
  type: 'METIER',
  code,
  libelle,
  metier: code,
  anciensNoms,
});
const external = (cle: string, libelle: string, ...metiers: string[]): ElementCherche => ({
  type: 'CODE_EXTERNE',
  code: cle,
  libelle,
  metier: null,
  metiers,
  autresCodes: [cle.split('|').at(-1) ?? ''],
});
const uri = 'http://example.org/esco/occupation/bd272aee-adc9';

const index = finish(
  SearchIndex.build({
    elements: [
      metier('M1805', 'Développeur / Développeuse informatique', 'Études et développement informatique'),
      metier('M1855', 'Développeur / Développeuse web', 'Études et développement informatique'),
      metier('J1501', 'Aide-soignant / Aide-soignante'),
      external('PCS|2020|388a', 'Ingénieurs et cadres en informatique', 'M1805', 'M1855'),
      external('PCS|2003|388a', 'Ingénieurs d’études', 'M1805'),
      external(`ESCO|1.2|${uri}`, 'web developer', 'M1855'),
      external('Liste||https://example.org/metier/full-stack', 'Autre', 'M1855'),
      external('Liste||WEB', 'Autre', 'J1501'),
      external('SOC|2018|15-1252', 'Software developers', 'M1805'),
      external('PCS|2020|999z', 'Sans équivalent'),
      external('Liste||119250', 'Autre', 'J1501'),
      { type: 'COMPETENCE', code: '119250', libelle: 'Archiver des dossiers', metier: null },
    ],
    liens: [],
    textes: [],
  }),
);
const found = (texte: string, types: readonly ElementCherche['type'][] = []): string[] =>
  index.search(texte, { types }).resultats.map(({ code, metier: leadsTo }) => `${code} → ${leadsTo ?? ''}`);

describe('a code of another nomenclature', () => {
  it('is found in each edition, before the métiers where it leads, with the métier when there is but one', () => {
    expect(found('388a')).toEqual(['PCS|2020|388a → ', 'M1805 → M1805', 'M1855 → M1855', 'PCS|2003|388a → M1805']);
  });

  it.each([uri, 'https://example.org/metier/full-stack', '15-1252', '15 1252', '388A'])(
    'is found as it is written: %s',
    (texte) => {
      expect(index.search(texte).resultats[0]).toMatchObject({ type: 'CODE_EXTERNE', champ: 'CODE' });
    },
  );

  it('stands after what the ROME itself calls by the same code', () => {
    expect(found('119250')).toEqual(['119250 → ', 'Liste||119250 → J1501', 'J1501 → J1501']);
  });

  it('is no code where it is a word', () => {
    expect(found('web')[0]).toBe('M1855 → M1855');
  });

  it('leads to its métiers where only métiers are asked for, and to nothing where it corresponds to none', () => {
    expect(found(uri, ['METIER'])).toEqual(['M1855 → M1855']);
    expect(found('999z', ['METIER'])).toEqual([]);
    expect(found('999z')).toEqual(['PCS|2020|999z → ']);
  });

  it('is found by its label, and does not stand for a métier by it', () => {
    expect(found('software developers', ['CODE_EXTERNE'])[0]).toBe('SOC|2018|15-1252 → M1805');
    expect(found('ingénieurs et cadres', ['METIER'])).toEqual([]);
  });
});

describe('a former name', () => {
  it('finds every métier that had it, and says so', () => {
    expect(index.search('études et développement informatique', { types: ['METIER'] }).resultats).toMatchObject(
      ['M1805', 'M1855'].map((code) => ({
        code,
        champ: 'ANCIEN_NOM',
        libelleTrouve: 'Études et développement informatique',
      })),
    );
  });

  it('does not come before a name in use', () => {
    expect(found('développeur informatique')[0]).toBe('M1805 → M1805');
    expect(index.search('développeur informatique').resultats[0]).toMatchObject({ champ: 'LIBELLE' });
  });
});
