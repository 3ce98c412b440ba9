import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DefaultTo } from '../vocabulary/default-to.decorator';
import { NatureExperience } from '../vocabulary/enumerations';

/** How many items of its métier an experience may name. */
export const itemsOfExperienceMax = 500;
/** How many months one may last: a hundred years. */
export const moisMax = 1_200;
/** Between which years one ends. */
export const annees = { first: 1_900, last: 2_100 } as const;

/** A métier that someone has exercised, and what of it they did. */
@InputType({
  description:
    "Métier que l'on a exercé, et ce que l'on y a fait : tout, à moins que seulement ou sauf ne le dise. Nature, durée et année sont redites par la réponse et ne comptent pas.",
})
export class Experience {
  @Field(() => ID, { description: "Code ROME du métier, ou code OGR d'une de ses appellations." })
  readonly code!: string;

  @Field(() => NatureExperience, {
    nullable: true,
    defaultValue: NatureExperience.PROFESSIONNELLE,
    description: "Cadre de l'expérience.",
  })
  @DefaultTo(NatureExperience.PROFESSIONNELLE)
  readonly nature?: NatureExperience | null = NatureExperience.PROFESSIONNELLE;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Codes OGR des seuls items du métier que l’on a pratiqués, 500 au plus, comme les donne activites ; refusés avec sauf.',
  })
  @IsOptional()
  @ArrayMaxSize(itemsOfExperienceMax)
  readonly seulement?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Codes OGR des items du métier que l’on n’a pas pratiqués, 500 au plus ; refusés avec seulement.',
  })
  @IsOptional()
  @ArrayMaxSize(itemsOfExperienceMax)
  readonly sauf?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Durée en mois, de 0 à 1 200.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(moisMax)
  readonly mois?: number | null;

  @Field(() => Int, { nullable: true, description: "Année où l'expérience s'est terminée, de 1900 à 2100." })
  @IsOptional()
  @IsInt()
  @Min(annees.first)
  @Max(annees.last)
  readonly annee?: number | null;
}
