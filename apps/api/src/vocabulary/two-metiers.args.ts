import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Niveau } from './enumerations';
import { NiveauArgument, SavoirEtreArgument } from './question-arguments.decorator';

/** From which métier to which other a question asks, and by which items it compares them. */
@ArgsType()
export abstract class TwoMetiersArgs {
  @Field(() => ID, { description: 'Code ROME du métier de départ.' })
  readonly de!: string;

  @Field(() => ID, { description: "Code ROME du métier d'arrivée." })
  readonly vers!: string;

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
