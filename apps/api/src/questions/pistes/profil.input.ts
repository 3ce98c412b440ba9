import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { Riasec } from '../../vocabulary/enumerations';

/** How long the lists of a profile may be. */
export const experiencesMax = 50;
export const itemsMax = 500;
export const wishesMax = 100;

/** What someone brings, and what they want or refuse. */
@InputType({ description: "Ce que l'on apporte, et ce que l'on veut ou refuse." })
export class Profil {
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

  @Field(() => [ID], {
    nullable: true,
    description: "Codes OGR de contextes de travail : les métiers qui s'exercent dans l'un d'eux au moins sont gardés.",
  })
  @IsOptional()
  @ArrayMaxSize(wishesMax)
  readonly contextesVoulus?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Codes OGR de contextes de travail : les métiers qui s'exercent dans l'un d'eux sont écartés.",
  })
  @IsOptional()
  @ArrayMaxSize(wishesMax)
  readonly contextesRefuses?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Codes de centres d'intérêt : les métiers qui répondent à l'un d'eux au moins sont gardés.",
  })
  @IsOptional()
  @ArrayMaxSize(wishesMax)
  readonly centresInteret?: string[] | null;

  @Field(() => [Riasec], {
    nullable: true,
    description: "Types d'intérêt professionnel : les métiers dont le type majeur est l'un d'eux sont gardés.",
  })
  @IsOptional()
  @ArrayMaxSize(wishesMax)
  readonly riasec?: Riasec[] | null;
}
