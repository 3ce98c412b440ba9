import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { defaultResults } from '../../vocabulary/page.args';
import { ResultsLimitArgument } from '../../vocabulary/question-arguments.decorator';
import { FiltreDeMetiers } from './filtre-de-metiers.input';

/** Which métiers are browsed, and from where on. */
@ArgsType()
export class ParcoursArgs {
  @Field(() => FiltreDeMetiers, { nullable: true, description: 'Filtres ; tous les métiers sans eux.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FiltreDeMetiers)
  readonly filtre?: FiltreDeMetiers | null;

  @ResultsLimitArgument(defaultResults, 'Nombre de métiers au plus, de 1 à 200.')
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
