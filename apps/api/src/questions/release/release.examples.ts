import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const releaseExamples: readonly Example[] = [
  {
    name: 'version',
    query: `# La version du ROME que le graphe contient, et celle du logiciel : de quoi citer une réponse.
query Version {
  release { version libelle empreinte logiciel { version commit } }
  releases(where: { statut: { eq: EN_SERVICE } }) {
    version libelle publieeLe chargeeLe nbMetiers nbCompetences nbSavoirs
    sources { libelle attribution licence }
  }
}
`,
  },
];
