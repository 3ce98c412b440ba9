import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Niveau } from '../../vocabulary/enumerations';
import { PageArgs } from '../../vocabulary/page.args';
import { SavoirEtreArgument, ShareArgument } from '../../vocabulary/question-arguments.decorator';
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

  @ShareArgument(
    defaultSeuil,
    "Couverture à partir de laquelle un métier est accessible aussitôt, au-dessus de 0 et jusqu'à 1.",
  )
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
