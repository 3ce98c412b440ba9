import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { DefaultTo } from '../analytics/default-to.decorator';
import { Mesure, Niveau } from '../analytics/enumerations';
import { maxResults } from '../analytics/page.args';

/** How many métiers are given when the question does not say. */
const defaultNearest = 10;

/** The question: which métiers are nearest to one. */
@ArgsType()
export class MetiersProchesArgs {
  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly code!: string;

  @Field(() => Mesure, {
    nullable: true,
    defaultValue: Mesure.COUVERTURE,
    description: 'Façon de mesurer la proximité.',
  })
  @DefaultTo(Mesure.COUVERTURE)
  readonly mesure!: Mesure;

  @Field(() => Niveau, {
    nullable: true,
    defaultValue: Niveau.TOUT,
    description: 'Niveau auquel les métiers sont comparés.',
  })
  @DefaultTo(Niveau.TOUT)
  readonly niveau!: Niveau;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Les savoir-être sont-ils comptés ?' })
  @DefaultTo(false)
  readonly savoirEtre!: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultNearest,
    description: 'Nombre de résultats au plus, de 1 à 200.',
  })
  @DefaultTo(defaultNearest)
  @IsInt()
  @Min(1)
  @Max(maxResults)
  readonly limite!: number;
}
