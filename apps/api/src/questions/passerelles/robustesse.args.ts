import { ArgsType, Field, Int } from '@nestjs/graphql';
import { REPLIQUES_MAX } from '@rome-graph/skill-graph';
import { IsInt, Max, Min } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';

/** How many replicas are searched, and from what seed, when a question does not say. */
const defaultRepliques = 200;
const defaultGraine = 460;

/** Which replicas of a question are searched. */
@ArgsType()
export class RobustesseArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultRepliques,
    description: 'Nombre de répliques, de 1 à 1 000.',
  })
  @DefaultTo(defaultRepliques)
  @IsInt()
  @Min(1)
  @Max(REPLIQUES_MAX)
  readonly repliques!: number;

  @Field(() => Int, { nullable: true, defaultValue: defaultGraine, description: 'Graine du tirage.' })
  @DefaultTo(defaultGraine)
  @IsInt()
  readonly graine!: number;
}
