import type { Example } from '../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const nomenclatureExamples: readonly Example[] = [
  {
    name: 'fiche',
    query: `# La fiche M1805, de ses appellations à l'arborescence de ses compétences.
query Fiche($code: ID! = "M1805") {
  metiers(where: { code: { eq: $code } }) {
    code
    libelle
    definition
    appellations(where: { peuUsitee: { eq: false } }, sort: [{ libelle: ASC }]) { libelle }
    competencesConnection(first: 10) {
      totalCount
      edges { properties { coeurMetier } node { libelle macroCompetence { libelle objectif { libelle } } } }
    }
    savoirs(limit: 10) { libelle categorieSavoir { libelle } }
    contextesTravail { libelle typeContexte { libelle } }
    secteursActivite { libelle }
    mobilitesConnection(sort: [{ edge: { ordre: ASC } }]) { edges { properties { ordre } node { code libelle } } }
  }
}
`,
  },
];
