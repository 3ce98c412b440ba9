import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { longestList } from '../platform/limits/declared-cost';
import { DefaultTo } from './default-to.decorator';

/** How many items a list of items shows when not asked. */
export const defaultItems = 20;

/** How many items of a list are wanted, 1 to 500. */
@ArgsType()
export class LimiteArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultItems,
    description: "Nombre d'items au plus, de 1 à 500.",
  })
  @DefaultTo(defaultItems)
  @IsInt()
  @Min(1)
  @Max(longestList)
  readonly limite!: number;
}
