import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Methode } from '../../../vocabulary/methode.type';
import { MetierResume } from '../../../vocabulary/metier-resume.type';

/** A métier within a cost. */
@ObjectType({ description: 'Métier à portée, par la meilleure chaîne de tous les départs.' })
export class MetierAtteignable {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => MetierResume, { nullable: true, description: 'Le meilleur départ ; nul quand on part d’un profil.' })
  readonly depuis!: MetierResume | null;

  @Field(() => Float, { description: 'Coût de la chaîne : opposé du logarithme de sa force.' })
  readonly cout!: number;

  @Field(() => Float, { description: 'Produit des forces des étapes, de 0 à 1.' })
  readonly force!: number;

  @Field(() => Int, { description: "Nombre d'étapes de la chaîne." })
  readonly etapes!: number;

  @Field(() => MetierResume, { description: 'Le métier où mène la première étape.' })
  readonly premierPas!: MetierResume;
}

/** The answer to `atteignables`. */
@ObjectType({ description: "Métiers à portée de métiers ou d'un profil." })
export class Atteignables {
  @Field(() => Int, { description: 'Nombre de métiers à portée.' })
  readonly total!: number;

  @Field(() => [MetierAtteignable], {
    description: "Par coût, puis par nombre d'étapes, puis par code ; les départs n’en sont pas.",
  })
  readonly metiers!: readonly MetierAtteignable[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
