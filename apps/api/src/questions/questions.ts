import type { Type } from '@nestjs/common';
import { NomenclatureModule } from '../nomenclature/nomenclature.module';
import type { Example } from '../platform/graphiql/graphiql.options';
import { ActivitesModule } from './activites/activites.module';
import { AiresModule } from './aires/aires.module';
import { CarteModule } from './carte/carte.module';
import { EcartModule } from './ecart/ecart.module';
import { EnsemblesModule } from './ensembles/ensembles.module';
import { FicheModule } from './fiche/fiche.module';
import { HistoriqueModule } from './historique/historique.module';
import { LevierModule } from './levier/levier.module';
import { ParcoursModule } from './parcours/parcours.module';
import { PartageModule } from './partage/partage.module';
import { EnNombreModule } from './passerelles/en-nombre/en-nombre.module';
import { PasserellesModule } from './passerelles/passerelles.module';
import { PistesModule } from './pistes/pistes.module';
import { ProximitesModule } from './proximites/proximites.module';
import { RechercheModule } from './recherche/recherche.module';
import { RecodageModule } from './recodage/recodage.module';
import { ReleaseEnServiceModule } from './release/release.module';
import { StatistiquesModule } from './statistiques/statistiques.module';

/** A question: its module, which says with what examples GraphiQL shows it. */
interface Question extends Type {
  readonly examples: readonly Example[];
}

/** Every question, in the order in which GraphiQL shows their examples. A new one is named here, and nowhere else. */
export const questions: readonly Question[] = [
  PasserellesModule,
  EcartModule,
  ProximitesModule,
  PartageModule,
  RechercheModule,
  ParcoursModule,
  AiresModule,
  ActivitesModule,
  CarteModule,
  PistesModule,
  EnNombreModule,
  EnsemblesModule,
  LevierModule,
  FicheModule,
  StatistiquesModule,
  HistoriqueModule,
  RecodageModule,
  NomenclatureModule,
  ReleaseEnServiceModule,
];

/** What GraphiQL opens with. */
export const examples: readonly Example[] = questions.flatMap((question) => question.examples);
