import { Module } from '@nestjs/common';
import type { Example } from '../../platform/graphiql/graphiql.options';
import { ReleaseResolver } from './release.resolver';

/** Which release answers, and by what software. */
@Module({ providers: [ReleaseResolver] })
export class ReleaseEnServiceModule {
  static readonly examples: readonly Example[] = [
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
}
