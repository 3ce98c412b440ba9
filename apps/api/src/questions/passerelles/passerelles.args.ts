import { ArgsType, Field, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Critere, MesureDesPas, Moteur } from '../../vocabulary/enumerations';
import { TwoMetiersArgs } from '../../vocabulary/two-metiers.args';
import { Contraintes } from './contraintes.input';

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

  @Field(() => MesureDesPas, {
    nullable: true,
    defaultValue: MesureDesPas.COUVERTURE,
    description: "Ce qui fait la force d'une étape : coûts, forces, goulots et couvertureMin en parlent.",
  })
  @DefaultTo(MesureDesPas.COUVERTURE)
  readonly mesureDesPas!: MesureDesPas;

  @Field(() => Contraintes, { nullable: true, description: 'Ce par quoi les chaînes peuvent passer.' })
  @Type(() => Contraintes)
  @IsOptional()
  @ValidateNested()
  readonly contraintes?: Contraintes | null;

  @Field(() => Moteur, {
    nullable: true,
    defaultValue: Moteur.INSTANTANE,
    description: 'Ce qui calcule la réponse.',
  })
  @DefaultTo(Moteur.INSTANTANE)
  readonly moteur!: Moteur;
}
