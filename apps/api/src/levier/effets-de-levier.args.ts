import { ArgsType, Field, Float, ID } from '@nestjs/graphql';
import { Validate } from 'class-validator';
import { DefaultTo } from '../analytics/default-to.decorator';
import { Niveau } from '../analytics/enumerations';
import { IsShare } from '../analytics/is-share.validator';
import { PageArgs } from '../analytics/page.args';
import { NiveauArgument, SavoirEtreArgument } from '../analytics/question-arguments.decorator';

/** From which couverture on a métier counts as reached when the question does not say. */
export const defaultSeuil = 0.1;

/** The question: which items would open other métiers to one. */
@ArgsType()
export class EffetsDeLevierArgs extends PageArgs {
  @Field(() => ID, { description: 'Code ROME du métier.' })
  readonly code!: string;

  @Field(() => Float, {
    nullable: true,
    defaultValue: defaultSeuil,
    description: "Couverture à partir de laquelle un métier est atteint, au-dessus de 0 et jusqu'à 1.",
  })
  @DefaultTo(defaultSeuil)
  @Validate(IsShare)
  readonly seuil!: number;

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
