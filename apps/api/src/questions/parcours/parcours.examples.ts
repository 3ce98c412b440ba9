import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const parcoursExamples: readonly Example[] = [
  {
    name: 'parcours',
    query: `# Les métiers de type social, hors travail de nuit, de A à Z, et de quoi préciser.
query Parcourir {
  parcourirMetiers(filtre: { riasec: [S], contextesRefuses: ["300803"] }, limite: 20) {
    total
    resultats { code libelle }
    curseurSuivant
    facettes { nom valeurs { code libelle metiers } }
  }
  arborescenceDesCompetences { elements { niveau code libelle competences metiers } }
}
`,
  },
];
