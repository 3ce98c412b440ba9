import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse, validate } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { ApiConfiguration } from './platform/configuration/api.configuration';
import { requireDeclared } from './platform/limits/answered-by.decorator';
import { objectsEstimator } from './platform/limits/query-cost.estimator';
import { usesDatabase } from './platform/limits/uses-database';
import { buildPublicSchema } from './public.schema';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildPublicSchema();
}, 60_000);

/**
 * Each question with what it costs, counted by hand as apps/api/README says: what the question costs by itself, then each list
 * at its length, each object one, scalars nothing.
 */
const engineQuestions: readonly (readonly [query: string, cost: number])[] = [
  ['passerelles(de: "A", vers: "B") { chemins { force } }', 100 + 1],
  ['passerelles(de: "A", vers: "B", nombre: 20) { chemins { etapes { couverture } } }', 100 + 20 * (1 + 20)],
  ['passerelles(de: "A", vers: "B", nombre: 3) { chemins { robustesse { memeChaine } } }', 100 + 3 * (1 + 20 * 200)],
  [
    'passerelles(de: "A", vers: "B") { chemins { etapes { certifications(limite: 3) { code } formacodes { code } } } }',
    100 + 1 + 20 * (1 + 3 + 10),
  ],
  [
    'passerelleDepuisProfil(profil: {}, vers: "B", nombre: 2) { chemins { etapes { communs(limite: 3) { code } } } }',
    100 + 2 * (1 + 20 * (1 + 3)),
  ],
  ['ecart(de: "A", vers: "B") { communs(limite: 500) { code } }', 100 + 500],
  ['metiersProches(code: "A", limite: 10) { resultats { score metier { code } } }', 100 + 10 * (1 + 1)],
  ['metiersPartageant(code: "A", limite: 7) { resultats { communs(limite: 3) { code } } }', 100 + 7 * (1 + 3)],
  ['pairesPartageant(limite: 200) { resultats { nombre } }', 100 + 200],
  ['aireDeMobilite(code: "A") { metiers { etapes } aretes(limite: 10) { de } }', 100 + 2_000 + 10],
  ['airesDeMobilite { aires { items { metiers } } }', 2_000 + 12 * (1 + 10)],
  ['carteDesMetiers { metiers { x } aires { code } }', 100 + 1_600 + 12],
  ['ensembleDeMetiers(selection: { codes: ["A"] }, limite: 5) { noyau { nombre } }', 100 + 5],
  ['effetsDeLevier(code: "A", limite: 5) { resultats { metiers(limite: 3) { code } } }', 100 + 5 * (1 + 3)],
  ['pistes(profil: {}, limite: 6) { resultats { tenus(limite: 4) { code } } }', 100 + 6 * (1 + 4)],
  ['pistes(profil: {}, limite: 6) { resultats { certifications(limite: 3) { code } } }', 100 + 6 * (1 + 3)],
  ['activites(metier: "A") { groupes { items { item { code } } } }', 1_000 + 20 * (1 + 10 * (1 + 1))],
  ['matrice(de: ["A", "B"], vers: ["C", "D", "E"]) { cellules { force } }', 100 + 2 * 3],
  ['atteignables(depuis: ["A"], coutMax: 1, limite: 7) { metiers { premierPas { code } } }', 100 + 7 * (1 + 1)],
  [
    'reclassement(groupes: [{ code: "A", effectif: 1 }], postes: [{ code: "B", nombre: 1 }]) { affectations { vers { code } } }',
    100 + 2 * (1 + 1),
  ],
  ['parcourirMetiers(limite: 20) { resultats { code } }', 100 + 20],
  ['parcourirMetiers(limite: 20) { facettes { nom } }', 100 + 20 * 100],
  ['arborescenceDesCompetences { elements { code } }', 1_000 + 1],
  ['contextesTravail(limit: 7) { libelle typeContexte { libelle } }', 7 * (1 + 1)],
  ['rechercher(texte: "x", limite: 7) { resultats { code } }', 100 + 7],
  ['completer(texte: "x", limite: 7) { resultats { code } }', 100 + 7],
  ['release { version logiciel { version } }', 100 + 1],
  ['ficheMetier(code: "A") { mobilites { ordre } }', 1_000 + 50],
  ['ecart(de: "A", vers: "B") { de { fiche { code } } }', 100 + 1 + 1],
];

const databaseQuestions: typeof engineQuestions = [
  ['passerelles(de: "A", vers: "B", moteur: NEO4J) { chemins { force } }', 100 + 1],
  ['changements(limite: 10) { resultats { code } }', 100 + 10],
  ['historique(code: "A") { changements { type } }', 1_000 + 1],
  ['derives(limite: 10) { resultats { jaccard } }', 100 + 10],
  ['issus(code: "A") { metiers { code } }', 1_000 + 50],
  ['recodage(codes: ["A", "B"]) { resultats { candidats { part } } }', 100 + 2 * (1 + 3)],
  ['statistiques { release }', 100],
  ['statistiques { fichesParGrandDomaine { fiches } }', 100 + 1_000],
  ['statistiques { partsDesTags { tag } }', 100 + 1_000],
  ['statistiques { fichesParParentV3(limite: 5) { resultats { metiers { code } } } }', 100 + 1_000 + 5 * (1 + 50)],
  ['statistiques { appellationsIssuesDAilleurs(limite: 7) { resultats { appellations } } }', 100 + 1_000 + 7],
  ['statistiques { macroCompetencesLesPlusPartagees(limite: 9) { resultats { code } } }', 100 + 1_000 + 9],
  ['statistiques { metiersParNiveauDeCertification { niveau } }', 100 + 1_000],
  ['ecart(de: "A", vers: "B") { de { fiche { aire { code } } } }', 100 + 1 + 1 + 1],
  ['metiers(limit: 7) { savoirs(limit: 3) { codeOgr } }', 7 * (1 + 3)],
  ['typesContexte(limit: 7) { contextesTravail(limit: 3) { codeOgr } }', 7 * (1 + 3)],
  ['contextesTravail(limit: 7, where: { libelle: { eq: "x" } }) { codeOgr }', 7],
  ['metiersConnection(first: 7) { edges { node { code } } }', 1 + 7 * (1 + 1)],
];

describe.each([
  ['the engine', engineQuestions, false],
  ['Neo4j', databaseQuestions, true],
])('what %s answers', (_, questions, ofDatabase) => {
  const estimators = [objectsEstimator(new ApiConfiguration())];

  it.each(questions)('{ %s } costs %i', (question, cost) => {
    const query = parse(`{ ${question} }`);
    expect(validate(schema, query)).toEqual([]);
    expect(getComplexity({ schema, query, estimators })).toBe(cost);
    expect(usesDatabase(schema, query)).toBe(ofDatabase);
  });
});

describe('a question that does not say what it costs, or who answers it', () => {
  const question = (extensions: Readonly<Record<string, unknown>>): GraphQLSchema => {
    const fields = { pistes: { type: GraphQLString, extensions } };
    return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  };

  it.each([
    ['neither', {}],
    ['its cost alone', { complexity: 100 }],
    ['its source alone', { source: 'ENGINE' }],
  ])('is refused by name when it says %s', (_, extensions) => {
    expect(() => requireDeclared(question(extensions))).toThrow('The question pistes does not say');
  });

  it('is taken when it says both, and costs nothing', () => {
    expect(() => requireDeclared(question({ complexity: 0, source: 'NEO4J' }))).not.toThrow();
  });
});
