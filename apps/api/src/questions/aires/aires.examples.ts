import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const airesExamples: readonly Example[] = [
  {
    name: 'aires de mobilité',
    query: `# Les aires de toute la nomenclature : leur taille, ce qui les distingue, les métiers qui les relient.
query AiresDeMobilite {
  airesDeMobilite {
    total
    modularite
    aires {
      code libelle taille cohesion
      items { item { libelle nature } metiers distinction }
      ponts(limite: 3) { metier { code libelle } intermediariteEntreAires }
    }
    methode { release formule parametres }
  }
}
`,
  },
];
