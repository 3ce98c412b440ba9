import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { buildPublicSchema } from '../../public.schema';
import { usesDatabase } from './uses-database';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildPublicSchema();
}, 60_000);

function uses(text: string): boolean {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return usesDatabase(schema, document);
}

describe('usesDatabase', () => {
  it.each([
    '{ metiers { code } }',
    '{ metiersConnection { totalCount } }',
    '{ release { version } historique(code: "x") { release } }',
    '{ ecart(de: "A", vers: "B") { de { fiche { code proches { code } } } } }',
    '{ ecart(de: "A", vers: "B") { de { fiche { themesConnection { totalCount } } } } }',
    '{ ecart(de: "A", vers: "B") { de { fiche { themes(where: { code: { eq: "1" } }) { code } } } } }',
    'query ($w: ThemeWhere) { ecart(de: "A", vers: "B") { de { fiche { themes(where: $w) { code } } } } }',
    '{ ecart(de: "A", vers: "B") { de { fiche { savoirs { metiers { code } } } } } }',
    'query ($m: Moteur) { passerelles(de: "A", vers: "B", moteur: $m) { motif } }',
    '{ passerelles(de: "A", vers: "B", moteur: NEO4J) { motif } }',
    '{ ...F } fragment F on Query { savoirs { codeOgr } }',
    '{ ecart(de: "A", vers: "B") { de { ...F } } } fragment F on MetierResume { fiche { aire { code } } }',
  ])('knows that %s does', (document) => expect(uses(document)).toBe(true));

  it.each([
    '{ passerelles(de: "A", vers: "B") { chemins { etapes { manquants { libelle } } } } }',
    '{ passerelles(de: "A", vers: "B", moteur: INSTANTANE) { motif } }',
    '{ __typename }',
    '{ ficheMetier(code: "A") { synonymes { libelle } mobilites { metier { fiche { definition } } } } }',
    '{ ecart(de: "A", vers: "B") { de { ...F } } } fragment F on MetierResume { fiche { themes(where: null, limit: 3) { code } } }',
    '{ ecart(de: "A", vers: "B") { de { fiche { competences { code macroCompetence { objectif { libelle } } } } } } }',
    '{ rechercher(texte: "x") { release } completer(texte: "x") { release } }',
    // Called as the métiers of the nomenclature are, and given by the engine.
    '{ aireDeMobilite(code: "A") { metiers { etapes } } }',
    '{ fiche: ecart(de: "A", vers: "B") { nbCommuns } }',
  ])('knows that %s does not', (document) => expect(uses(document)).toBe(false));
});
