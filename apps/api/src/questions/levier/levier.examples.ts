import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const levierExamples: readonly Example[] = [
  {
    name: 'effets de levier',
    query: `# Ce qu'un agent de nettoyage gagnerait le plus à apprendre.
query EffetsDeLevier($code: ID! = "K2204") {
  effetsDeLevier(code: $code, limite: 5) {
    total
    resultats { nombre item { libelle nature poids } metiers(limite: 5) { code libelle } }
  }
}
`,
  },
];
