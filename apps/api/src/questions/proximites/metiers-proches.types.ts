import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** A métier near another. */
@ObjectType({ description: 'Métier proche de celui de la question.' })
export class MetierProche {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => Float, { description: 'Proximité selon la mesure, au-dessus de 0 et jusqu’à 1.' })
  readonly score!: number;

  @Field(() => Int, { description: "Nombre d'items communs aux deux métiers." })
  readonly nbCommuns!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Rang de la mobilité officielle du métier de la question vers celui-ci, quand il y en a une.',
  })
  readonly mobiliteOfficielle!: number | null;
}

/** The answer to `metiersProches`. */
@ObjectType({ description: "Métiers les plus proches d'un métier." })
export class MetiersProches {
  @Field(() => MetierResume, { description: 'Le métier de la question.' })
  readonly metier!: MetierResume;

  @Field(() => [MetierProche], { description: 'Les plus proches d’abord, puis par code.' })
  readonly resultats!: MetierProche[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
