import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Niveau } from '../../vocabulary/enumerations';
import { PageArgs } from '../../vocabulary/page.args';
import {
  defaultSeuil,
  NiveauArgument,
  SavoirEtreArgument,
  ShareArgument,
} from '../../vocabulary/question-arguments.decorator';

/** The question: which items would open other métiers to one. */
@ArgsType()
export class EffetsDeLevierArgs extends PageArgs {
  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly code!: string;

  @ShareArgument(defaultSeuil, "Couverture à partir de laquelle un métier est atteint, au-dessus de 0 et jusqu'à 1.")
  readonly seuil!: number;

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
