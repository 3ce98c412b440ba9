import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { MetierWishesInput } from '../../vocabulary/metier-wishes.input';
import { ShareArgument } from '../../vocabulary/question-arguments.decorator';

/** Least number of items in common of a step when a question does not say. */
export const defaultCommunsMin = 1;

/** What chains may go through: wishes are about the métiers between the two ends, `via` left aside. */
@InputType({
  description:
    'Ce par quoi une chaîne de métiers peut passer ; les souhaits portent sur les métiers traversés, hors départ, arrivée et via.',
})
export class Contraintes extends MetierWishesInput {
  @ShareArgument(COUVERTURE_MIN_DEFAUT, "Couverture minimale d'une étape, au-dessus de 0 et jusqu'à 1.")
  readonly couvertureMin: number = COUVERTURE_MIN_DEFAUT;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultCommunsMin,
    description: "Nombre minimal d'items communs aux deux métiers d'une étape, 1 au moins.",
  })
  @DefaultTo(defaultCommunsMin)
  @IsInt()
  @Min(1)
  readonly communsMin: number = defaultCommunsMin;

  @Field(() => Int, { nullable: true, description: "Nombre maximal d'étapes, de 1 à 20." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  readonly etapesMax?: number | null;

  @Field(() => ID, { nullable: true, description: 'Code ROME du métier par lequel la chaîne doit passer.' })
  readonly via?: string | null;
}
