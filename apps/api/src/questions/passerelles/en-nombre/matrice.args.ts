import { ArgsType, Field, ID } from '@nestjs/graphql';
import { DefaultTo } from '../../../vocabulary/default-to.decorator';
import { Critere, MesureDesPas, Niveau } from '../../../vocabulary/enumerations';
import { Contraintes } from '../contraintes.input';
import { ContraintesArgument, MesureDesPasArgument } from '../step-arguments.decorators';

/** How many pairs may be asked at once. */
export const pairesMax = 10_000;

/** The question: the best chain of every pair. */
@ArgsType()
export class MatriceArgs {
  @Field(() => [ID], { description: 'Codes ROME des métiers de départ.' })
  readonly de!: string[];

  @Field(() => [ID], {
    description: 'Codes ROME des métiers d’arrivée ; 10 000 paires au plus, la commande rome matrix n’a pas de limite.',
  })
  readonly vers!: string[];

  @Field(() => Niveau, {
    nullable: true,
    defaultValue: Niveau.TOUT,
    description: 'Niveau auquel les métiers sont comparés.',
  })
  @DefaultTo(Niveau.TOUT)
  readonly niveau!: Niveau;

  @Field(() => Critere, {
    nullable: true,
    defaultValue: Critere.FORCE,
    description: 'Ce qui fait la meilleure chaîne.',
  })
  @DefaultTo(Critere.FORCE)
  readonly critere!: Critere;

  @ContraintesArgument('Ce par quoi les chaînes peuvent passer ; via n’est ni de ni vers.')
  readonly contraintes?: Contraintes | null;

  @MesureDesPasArgument()
  readonly mesureDesPas!: MesureDesPas;
}
