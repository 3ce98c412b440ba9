import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { STRENGTH_MIN_DEFAUT } from '@rome-graph/skill-graph';
import type { MesureDesPas } from '@rome-graph/skill-graph';
import { IsInt, IsOptional, Max, Min, Validate } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { IsShare } from '../../vocabulary/is-share.validator';
import { MetierWishesInput } from '../../vocabulary/metier-wishes.input';

/** Least number of items in common of a step when a question does not say. */
export const defaultCommunsMin = 1;

/** What chains may go through: wishes are about the métiers between the two ends, `via` left aside. */
@InputType({
  description:
    'Ce par quoi une chaîne de métiers peut passer ; les souhaits portent sur les métiers traversés, hors départ, arrivée et via.',
})
export class Contraintes extends MetierWishesInput {
  @Field(() => Float, {
    nullable: true,
    description:
      "Force minimale d'une étape selon mesureDesPas, au-dessus de 0 et jusqu'à 1 ; sans elle 0,05 par COUVERTURE et 0,02 par COSINUS_IDF.",
  })
  @IsOptional()
  @Validate(IsShare)
  readonly couvertureMin?: number | null;

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

/** Contraintes as a question applies them. */
export type ContraintesAppliquees = Omit<Contraintes, 'couvertureMin'> & { readonly couvertureMin: number };

/** The contraintes with the least strength of a step that a measure takes when a question does not say. */
export function appliedBy(mesureDesPas: MesureDesPas, contraintes: Contraintes): ContraintesAppliquees {
  return { ...contraintes, couvertureMin: contraintes.couvertureMin ?? STRENGTH_MIN_DEFAUT[mesureDesPas] };
}
