import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const ecartExamples: readonly Example[] = [
  {
    name: 'écart',
    query: `# Ce qu'un aide-soignant sait déjà du métier d'assistant de vie dépendance, et ce qu'il lui reste à savoir.
query Ecart($de: ID! = "J1501", $vers: ID! = "K1302") {
  ecart(de: $de, vers: $vers, niveau: SAVOIR) {
    couverture
    nbCommuns
    nbManquants
    communs { libelle poids }
    manquants(limite: 30) { libelle poids coeurMetier }
    methode { release niveau formule parametres }
  }
}
`,
  },
];
