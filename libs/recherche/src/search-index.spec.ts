import { smallIndex } from './testing/small-nomenclature';
import type { SearchIndex } from './search-index';

let index: SearchIndex;

beforeAll(() => {
  index = smallIndex();
});

const first = (texte: string): string | null | undefined => index.search(texte).resultats[0]?.metier;
const codes = (texte: string): string[] => index.search(texte).resultats.map(({ code }) => code);

describe('search', () => {
  it.each([
    ['endings of sex', 'serveur F/H', 'A1102'],
    ['endings of sex in parentheses', 'serveur (h/f/x)', 'A1102'],
    ['endings of sex in other letters', 'Serveur M/F', 'A1102'],
    ['parentheses that make a word inclusive', 'infirmier(e)', 'A1103'],
    ['points that make a word inclusive', 'développeur·euse', 'A1111'],
    ['slashes that make a word inclusive', 'développeur/euse', 'A1111'],
    ['a short word that stands in a label', 'RH', 'A1117'],
    ['a short word that a synonym explains', 'chauffeur PL', 'A1119'],
    ['a sigle with dots', 'I.D.E.', 'A1103'],
    ['initials of a label', 'EJE', 'A1107'],
    ['two words written as one', 'aidesoignant', 'A1105'],
    ['one word written as two', 'télé conseiller', 'A1106'],
    ['a common word beside a rare one', 'agent de cantine', 'A1115'],
    ['a little-used name of a métier', 'aide ménagère', 'A1108'],
    ['an everyday word', 'nounou', 'A1110'],
    ['a plural without accents', 'boulangeres', 'A1101'],
    ['a mistyped word', 'boulengère', 'A1101'],
    ['a word that is not ended', 'boulan', 'A1101'],
    ['decomposed letters', 'maçonne'.normalize('NFD'), 'A1112'],
    ['a zero-width space', 'ma\u200bçon', 'A1112'],
    ['a sentence', 'bonjour je recherche un emploi de boulangère à Lyon', 'A1101'],
  ])('finds by %s: %s', (_, texte, metier) => {
    expect(first(texte)).toBe(metier);
  });

  it.each(['A1104', 'a 1104', 'ROME A1104', 'OGR 10003', '10003', 'fiche A-1104', '(A1104)'])(
    'finds %s, a code, first, and says so',
    (texte) => {
      expect(index.search(texte).resultats[0]).toMatchObject({ type: 'METIER', code: 'A1104', champ: 'CODE' });
    },
  );

  it('finds a code among words before what the words find', () => {
    expect(codes('boulanger A1112').slice(0, 2)).toEqual(['A1112', 'A1101']);
  });

  it('finds several codes, and nothing by the words that join them', () => {
    expect(codes('A1104 ou A1112')).toEqual(['A1104', 'A1112']);
  });

  it('takes an appellation’s code for its métier where only métiers are asked for', () => {
    expect(index.search('20011', { types: ['METIER'] }).resultats).toMatchObject([{ code: 'A1102' }]);
    expect(index.search('20011').resultats).toMatchObject([{ type: 'APPELLATION', code: '20011' }]);
  });

  it('lists the fiches whose code begins as typed, and nothing else', () => {
    expect(index.search('A110', { limite: 50 })).toMatchObject({ total: 9 });
  });

  it.each([
    ['C++', '401'],
    ['.NET', '402'],
    ['travail de nuit', '501'],
    ['BP menuisiers', '82628'],
    ['RNCP37274', '82628'],
  ])('finds other things by their very names: %s', (texte, code) => {
    expect(codes(texte)[0]).toBe(code);
  });

  it('finds métiers by what they hold when no name has it, and says so', () => {
    expect(index.search('C++', { types: ['METIER'] }).resultats).toMatchObject([{ code: 'A1111', champ: 'CONTENU' }]);
    expect(index.search('EHPAD', { types: ['METIER'] }).resultats).toMatchObject([{ code: 'A1105', champ: 'CONTENU' }]);
  });

  it('finds both métiers of a sentence', () => {
    const found = index.search('je suis maçon et je veux travailler dans les espaces verts').resultats;
    expect(found.slice(0, 5).map(({ metier }) => metier)).toEqual(expect.arrayContaining(['A1112', 'A1113']));
  });

  it.each([
    ['boulanger', 'LIBELLE', false],
    ['téléconseiller', 'APPELLATION', false],
    ['EJE', 'SIGLE', false],
    ['nounou', 'SYNONYME', false],
    ['boulengère', 'LIBELLE', true],
  ])('says why %s found something, and whether a word was held for mistyped', (texte, champ, approximatif) => {
    expect(index.search(texte).resultats[0]).toMatchObject({ champ, approximatif });
  });

  it('takes no word far from what was typed where the rest does not agree', () => {
    expect(index.search('boulenjair zinguant').resultats).toEqual([]);
  });

  it('counts all, and gives as many as asked', () => {
    const { total, resultats } = index.search('agent aide', { limite: 2 });
    expect(resultats).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });

  it('looks through the kinds asked for only', () => {
    const types = (texte: string, ...asked: ('SAVOIR' | 'APPELLATION')[]): Set<string> =>
      new Set(index.search(texte, { types: asked }).resultats.map(({ type }) => type));
    expect(types('développement', 'SAVOIR')).toEqual(new Set(['SAVOIR']));
    expect(types('boulanger', 'APPELLATION')).toEqual(new Set(['APPELLATION']));
  });

  it('counts a word once in whatever gender', () => {
    expect(index.search('Serveur / Serveuse', { types: ['APPELLATION'] }).resultats[0]).toMatchObject({
      libelle: 'Serveur / Serveuse',
    });
  });

  it('finds a little-used appellation first by its very name', () => {
    const [found] = index.search('Aide ménager / Aide ménagère à domicile', { types: ['APPELLATION'] }).resultats;
    expect(found).toMatchObject({ libelle: 'Aide ménager / Aide ménagère à domicile', peuUsitee: true });
  });

  it('puts little-used appellations after others that answer', () => {
    const found = index.search('aide', { types: ['APPELLATION'] }).resultats;
    const little = found.map(({ peuUsitee }) => peuUsitee);
    expect(little).toContain(true);
    expect(little).toEqual([...little].sort((a, b) => Number(a) - Number(b)));
  });

  it.each(['', ' … ?! ', '*', '😀', '\u0000', '\u202e', '(((', 'H/F'])('finds nothing by %j', (texte) => {
    expect(index.search(texte)).toEqual({ total: 0, resultats: [] });
  });

  it('has nothing of one search in the next', () => {
    const before = index.search('serveur');
    index.search('boulanger maçon infirmier');
    expect(index.search('serveur')).toEqual(before);
  });
});

describe('complete', () => {
  it.each([
    ['b', 'Boulanger / Boulangère'],
    ['boul', 'Boulanger / Boulangère'],
    ['aide-s', 'Aide-soignant / Aide-soignante'],
    ['agent e', "Agent / Agente d'entretien des espaces verts"],
    ['serveur de b', 'Serveur / Serveuse de bar'],
  ])('suggests for %j first %s', (texte, libelle) => {
    expect(index.complete(texte)[0]?.libelleTrouve).toBe(libelle);
  });

  it('suggests what a sigle stands for and what begins as it does', () => {
    const names = index.complete('ide').map(({ libelleTrouve }) => libelleTrouve);
    expect(names).toEqual(['Identificateur / Identificatrice', 'Infirmier / Infirmière en soins généraux (IDE)']);
  });

  it('suggests each name once, and no more than asked', () => {
    const names = index.complete('infirm', { limite: 50 }).map(({ libelleTrouve }) => libelleTrouve);
    expect(new Set(names).size).toBe(names.length);
    expect(index.complete('infirm', { limite: 1 })).toHaveLength(1);
  });

  it('suggests the kinds asked for', () => {
    expect(index.complete('lang', { types: ['SAVOIR'] })).toMatchObject([{ type: 'SAVOIR', libelle: 'Langage C++' }]);
  });

  it('suggests nothing for nothing', () => {
    expect(index.complete('')).toEqual([]);
    expect(index.complete('zzzz')).toEqual([]);
  });

  it('suggests the same again, by whatever else is asked between', () => {
    const asked = ['infirm', 'Infirm', 'lang', 'a'].flatMap((texte) =>
      [1, 5].flatMap((limite) => [{}, { types: ['SAVOIR'] as const }].map((more) => ({ texte, limite, ...more }))),
    );
    const suggest = (of: SearchIndex): string[] =>
      asked.map(({ texte, ...options }) => JSON.stringify(of.complete(texte, options)));
    const each = asked.map(({ texte, ...options }) => JSON.stringify(smallIndex().complete(texte, options)));
    expect(suggest(index)).toEqual(each);
    expect(suggest(index)).toEqual(each);
    expect(new Set(each).size).toBeGreaterThan(4);
  });
});
