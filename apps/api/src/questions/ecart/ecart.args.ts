import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Niveau } from '../../vocabulary/enumerations';
import { NiveauArgument, SavoirEtreArgument } from '../../vocabulary/question-arguments.decorator';

/** The question: what going from a métier to another takes. */
@ArgsType()
export class EcartArgs {
  @Field(() => ID, { description: 'Code ROME du métier de départ.' })
  readonly de!: string;

  @Field(() => ID, { description: "Code ROME du métier d'arrivée." })
  readonly vers!: string;

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
