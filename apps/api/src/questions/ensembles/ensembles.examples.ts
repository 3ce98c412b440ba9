import type { Example } from '../../platform/graphiql/graphiql.options';

/** What GraphiQL shows of it. */
export const ensemblesExamples: readonly Example[] = [
  {
    name: 'ensemble de métiers',
    query: `# Ce que les métiers issus de K1302 (ROME 3) ont en commun, leurs meilleures sorties, les plus difficiles à quitter.
query EnsembleDeMetiers($origine: ID! = "K1302") {
  ensembleDeMetiers(selection: { codeRomeParent: $origine }, limite: 5) {
    taille
    noyau { nombre item { libelle nature } }
    sorties { couvertureMoyenne nombre metier { code libelle } }
    difficilesAQuitter { couverture metier { libelle } vers { libelle } }
  }
}
`,
  },
];
