import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { MetierWishesInput } from '../../vocabulary/metier-wishes.input';

/** How long the lists of a profile may be. */
export const experiencesMax = 50;
export const itemsMax = 500;

/** What someone brings, and what they want or refuse of métiers. */
@InputType({
  description: "Ce que l'on apporte (experiences, items), et ce que l'on veut ou refuse des métiers où aller.",
})
export class Profil extends MetierWishesInput {
  @Field(() => [ID], {
    nullable: true,
    description: "Métiers déjà exercés : codes ROME, ou codes OGR d'appellations, 50 au plus.",
  })
  @IsOptional()
  @ArrayMaxSize(experiencesMax)
  readonly experiences?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Codes OGR de compétences, de macro-compétences et de savoirs que l’on tient par ailleurs, 500 au plus.',
  })
  @IsOptional()
  @ArrayMaxSize(itemsMax)
  readonly items?: string[] | null;
}
