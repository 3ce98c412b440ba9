import { ArgsType, Field, ID } from '@nestjs/graphql';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Mesure, Niveau } from '../../vocabulary/enumerations';
import {
  NiveauArgument,
  ResultsLimitArgument,
  SavoirEtreArgument,
} from '../../vocabulary/question-arguments.decorator';

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

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;

  @ResultsLimitArgument(defaultNearest, 'Nombre de résultats au plus, de 1 à 200.')
  readonly limite!: number;
}
