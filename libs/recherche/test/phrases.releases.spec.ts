import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialFile } from '@rome-graph/testing';
import type { SearchSource, TypeDeRecherche } from '../src';
import { evaluateSearch, finish, readJugements, SearchIndex } from '../src';
import { readReleaseV460 } from './release-v460';

let source: SearchSource;
let index: SearchIndex;

beforeAll(async () => {
  source = await readReleaseV460();
  index = finish(SearchIndex.build(source));
});

const jugements = (path: string): ReturnType<typeof readJugements> =>
  readJugements(JSON.parse(readFileSync(path, 'utf8')));

/** A hit is a right métier among the first three results, items of other kinds taking a place. */
describe.each<[string, TypeDeRecherche[]]>([
  ['everything', []],
  ['métiers', ['METIER']],
])('a right métier is among the first three of %s', (_, types) => {
  it('for 97 % of the 78 phrases that were judged by others', () => {
    const judged = jugements(join(officialFile('RefRomeCsv-v460.zip'), '../../recherche/jugements.json'));
    expect(judged).toHaveLength(78);
    const { succes3, manquees } = evaluateSearch(index, judged, types);
    expect({ manquees, enough: succes3 >= 0.97 }).toMatchObject({ enough: true });
  });

  it('for 95 % of 150 phrases, ten a kind, that were written before the search was', () => {
    const own = jugements(join(__dirname, 'phrases.json'));
    expect(own).toHaveLength(150);
    const { succes3, manquees } = evaluateSearch(index, own, types);
    expect({ manquees, enough: succes3 >= 0.95 }).toMatchObject({ enough: true });
  });
});

describe('a name of v460', () => {
  it('finds its métier among the first three, in the feminine without accents: one name in five', () => {
    const names = source.elements.filter(({ type }, at) => type === 'APPELLATION' && at % 5 === 0);
    const missed = names.filter(({ libelle, metier }) => {
      const feminine = (libelle.split(' / ').at(-1) ?? libelle).normalize('NFD').replace(/\p{M}/gu, '');
      return !index.search(feminine, { limite: 3 }).resultats.some((found) => found.metier === metier);
    });
    expect(names.length).toBeGreaterThan(2_000);
    expect(missed.length / names.length).toBeLessThan(0.01);
  });

  it('that says a sigle in parentheses is found by it', () => {
    const said = source.elements
      .filter(({ type }) => type === 'METIER')
      .flatMap(({ code, libelle }) =>
        [...libelle.matchAll(/\(([A-Z]{3,6})\)/g)].map(([, sigle]) => [sigle!, code] as const),
      );
    expect(said.length).toBeGreaterThan(20);
    for (const [sigle, code] of said) {
      const found = index.search(sigle, { limite: 10 }).resultats.map(({ metier }) => metier);
      expect([sigle, found.includes(code)]).toEqual([sigle, true]);
    }
  });
});
