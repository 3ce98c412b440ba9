import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { DefaultTo } from '../analytics/default-to.decorator';
import { defaultResults, maxResults } from '../analytics/page.args';
import { FiltreDeMetiers } from './filtre-de-metiers.input';

/** Which métiers are browsed, and from where on. */
@ArgsType()
export class ParcoursArgs {
  @Field(() => FiltreDeMetiers, { nullable: true, description: 'Filtres ; tous les métiers sans eux.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FiltreDeMetiers)
  readonly filtre?: FiltreDeMetiers | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultResults,
    description: 'Nombre de métiers au plus, de 1 à 200.',
  })
  @DefaultTo(defaultResults)
  @IsInt()
  @Min(1)
  @Max(maxResults)
  readonly limite!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Curseur après lequel la page commence : le curseurSuivant de la précédente.',
  })
  @IsOptional()
  @MaxLength(100)
  readonly apres?: string | null;
}

/** Under which place of the tree of compétences one looks. */
@ArgsType()
export class ArborescenceArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "Code du domaine, de l'enjeu, de l'objectif ou de la macro-compétence, comme 4A1 ; les domaines sans lui.",
  })
  @IsOptional()
  @MaxLength(20)
  readonly parent?: string | null;
}
