import { ArgsType, Field, Float } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Validate, ValidateNested } from 'class-validator';
import { DefaultTo } from '../analytics/default-to.decorator';
import { Niveau } from '../analytics/enumerations';
import { IsShare } from '../analytics/is-share.validator';
import { PageArgs } from '../analytics/page.args';
import { SavoirEtreArgument } from '../analytics/question-arguments.decorator';
import { Profil } from './profil.input';

/** From which couverture on a métier is accessible at once when the question does not say. */
const defaultSeuil = 0.3;

/** The question: where someone could go. */
@ArgsType()
export class PistesArgs extends PageArgs {
  @Field(() => Profil, { description: 'Le profil de départ ; il faut une expérience ou un item au moins.' })
  @Type(() => Profil)
  @ValidateNested()
  readonly profil!: Profil;

  @Field(() => Float, {
    nullable: true,
    defaultValue: defaultSeuil,
    description: "Couverture à partir de laquelle un métier est accessible aussitôt, au-dessus de 0 et jusqu'à 1.",
  })
  @DefaultTo(defaultSeuil)
  @Validate(IsShare)
  readonly seuil!: number;

  @Field(() => Niveau, {
    nullable: true,
    defaultValue: Niveau.TOUT,
    description: 'Niveau auquel le profil est comparé aux métiers.',
  })
  @DefaultTo(Niveau.TOUT)
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;
}
