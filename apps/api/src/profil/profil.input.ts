import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { DefaultTo } from '../vocabulary/default-to.decorator';
import { MetierWishesInput } from '../vocabulary/metier-wishes.input';
import { Experience } from './experience.input';

/** How long the lists of a profile may be. */
export const experiencesMax = 50;
export const itemsMax = 500;

/** What someone brings, and what they want or refuse of métiers. */
@InputType({
  description:
    "Ce que l'on apporte (experiences, experiencesDetaillees, items), et ce que l'on veut ou refuse des métiers où aller.",
})
export class Profil extends MetierWishesInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      "Métiers déjà exercés, en entier et dans un cadre professionnel : codes ROME, ou codes OGR d'appellations, 50 au plus.",
  })
  @IsOptional()
  @ArrayMaxSize(experiencesMax)
  readonly experiences?: string[] | null;

  @Field(() => [Experience], {
    nullable: true,
    description: "Métiers déjà exercés, chacun avec ce que l'on y a fait ; 50 au plus.",
  })
  @IsOptional()
  @ArrayMaxSize(experiencesMax)
  @Type(() => Experience)
  @ValidateNested({ each: true })
  readonly experiencesDetaillees?: Experience[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Codes OGR de compétences, de macro-compétences et de savoirs que l’on tient par ailleurs, 500 au plus.',
  })
  @IsOptional()
  @ArrayMaxSize(itemsMax)
  readonly items?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Les métiers des expériences sont-ils gardés parmi les réponses ? Sans cela, ils en sont laissés de côté.',
  })
  @DefaultTo(false)
  readonly inclureExperiences?: boolean | null = false;
}
