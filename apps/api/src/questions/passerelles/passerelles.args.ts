import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Critere, MesureDesPas, Moteur } from '../../vocabulary/enumerations';
import { TwoMetiersArgs } from '../../vocabulary/two-metiers.args';
import { Contraintes } from './contraintes.input';
import { ContraintesArgument, MesureDesPasArgument } from './step-arguments.decorators';

/** The question: how to go from a métier to another. */
@ArgsType()
export class PasserellesArgs extends TwoMetiersArgs {
  @Field(() => Critere, {
    nullable: true,
    defaultValue: Critere.FORCE,
    description: 'Ce qui fait la meilleure chaîne.',
  })
  @DefaultTo(Critere.FORCE)
  readonly critere!: Critere;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Nombre de chaînes voulues, de 1 à 20.' })
  @DefaultTo(1)
  @IsInt()
  @Min(1)
  @Max(20)
  readonly nombre!: number;

  @MesureDesPasArgument()
  readonly mesureDesPas!: MesureDesPas;

  @ContraintesArgument('Ce par quoi les chaînes peuvent passer.')
  readonly contraintes?: Contraintes | null;

  @Field(() => Moteur, {
    nullable: true,
    defaultValue: Moteur.INSTANTANE,
    description: 'Ce qui calcule la réponse.',
  })
  @DefaultTo(Moteur.INSTANTANE)
  readonly moteur!: Moteur;
}
