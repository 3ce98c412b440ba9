import { ArgsType, Field, ID } from '@nestjs/graphql';
import { DefaultTo } from '../analytics/default-to.decorator';
import { Niveau } from '../analytics/enumerations';

/** The question: what going from a métier to another takes. */
@ArgsType()
export class EcartArgs {
  @Field(() => ID, { description: 'Code ROME du métier de départ.' })
  readonly de!: string;

  @Field(() => ID, { description: "Code ROME du métier d'arrivée." })
  readonly vers!: string;

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
}
