import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { BaseDuCout } from './enumerations';
import { FicheCertification } from './fiche-preparation.types';

/** How long training for a métier takes, as the table that was loaded says. */
@ObjectType({
  description:
    "Ce que demande, en mois de formation, d'arriver à un métier : la certification la plus courte qui y prépare, parmi celles dont la table des coûts parle elle-même, sinon parmi celles dont elle dit le niveau.",
})
export class CoutDeFormation {
  @Field(() => Float, { description: 'Mois de formation, au-dessus de 0.' })
  readonly mois!: number;

  @Field(() => BaseDuCout, { description: 'De quoi la table le dit : de la certification même, ou de son niveau.' })
  readonly ditDe!: BaseDuCout;

  @Field(() => FicheCertification, { description: 'La certification comptée ; la première par code à durée égale.' })
  readonly certification!: FicheCertification;

  @Field(() => Int, { nullable: true, description: 'Niveau européen de cette certification ; nul : inconnu.' })
  readonly niveau!: number | null;

  @Field(() => String, { description: 'Qui le dit, d’après la table.' })
  readonly source!: string;
}
