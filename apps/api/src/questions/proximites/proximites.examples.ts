import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const proximitesExamples: readonly Example[] = [
  {
    name: 'métiers proches',
    query: `# Les métiers que couvre le mieux un aide-soignant, et si la fiche officielle y mène.
query MetiersProches($code: ID! = "J1501") {
  metiersProches(code: $code, mesure: COUVERTURE, limite: 10) {
    resultats { score nbCommuns mobiliteOfficielle metier { code libelle } }
    methode { release niveau formule parametres }
  }
}
`,
  },
];
