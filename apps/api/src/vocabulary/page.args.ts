import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { DefaultTo } from './default-to.decorator';
import { ResultsLimitArgument } from './question-arguments.decorator';

/** Length of a page when a question does not say. */
export const defaultResults = 50;

/** Which page of a ranked list is wanted. */
@ArgsType()
export class PageArgs {
  @ResultsLimitArgument(defaultResults, 'Nombre de résultats au plus, de 1 à 200.')
  readonly limite!: number;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Nombre de résultats à sauter, 0 au moins.' })
  @DefaultTo(0)
  @IsInt()
  @Min(0)
  readonly decalage!: number;
}
