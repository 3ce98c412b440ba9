import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const rechercheExamples: readonly Example[] = [
  {
    name: 'recherche',
    query: `# Ce que la nomenclature appelle ainsi, fautes de frappe comprises.
query Rechercher($texte: String! = "prof de yoga") {
  rechercher(texte: $texte) {
    release
    resultats { type code libelle libelleTrouve peuUsitee metier { code libelle } }
  }
}
`,
  },
];
