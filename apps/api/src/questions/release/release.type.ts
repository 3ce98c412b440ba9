import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Logiciel } from './logiciel.type';

/** The release that every answer of the same request comes from. */
@ObjectType({ description: 'Version du ROME dont viennent toutes les réponses de la même requête.' })
export class ReleaseEnService {
  @Field({ description: 'Numéro de version, comme 460.' })
  readonly version!: string;

  @Field({ description: 'Titre de la version.' })
  readonly libelle!: string;

  @Field({ description: 'Empreinte des tables lues : deux chargements des mêmes fichiers ont la même.' })
  readonly empreinte!: string;

  @Field({ description: 'Moment où le graphe a reçu la version, comme 2025-09-18T12:00:00Z.' })
  readonly chargeeLe!: string;

  @Field(() => Int, { description: 'Nombre de métiers.' })
  readonly nbMetiers!: number;

  @Field(() => Int, { description: 'Nombre de compétences.' })
  readonly nbCompetences!: number;

  @Field(() => Int, { description: 'Nombre de macro-compétences.' })
  readonly nbMacroCompetences!: number;

  @Field(() => Int, { description: "Nombre d'objectifs." })
  readonly nbObjectifs!: number;

  @Field(() => Int, { description: "Nombre d'enjeux." })
  readonly nbEnjeux!: number;

  @Field(() => Int, { description: 'Nombre de savoirs.' })
  readonly nbSavoirs!: number;

  @Field(() => Logiciel, { description: 'Logiciel qui a calculé toute la réponse, à citer avec la version du ROME.' })
  readonly logiciel!: Logiciel;
}
