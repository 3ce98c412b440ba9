import { ArgsType, Field, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Profil } from '../../profil/profil.input';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Critere } from '../../vocabulary/enumerations';
import { PasserellesArgs } from './passerelles.args';

const asOfAMetier = ['vers', 'niveau', 'savoirEtre', 'nombre', 'contraintes', 'mesureDesPas'] as const;

/** The question: how to go from what someone brings to a métier. */
@ArgsType()
export class PasserelleDepuisProfilArgs extends PickType(PasserellesArgs, asOfAMetier, ArgsType) {
  @Field(() => Profil, {
    description:
      'Le profil de départ ; il faut une expérience ou un item au moins. Ses souhaits portent sur les métiers traversés.',
  })
  @Type(() => Profil)
  @ValidateNested()
  readonly profil!: Profil;

  @Field(() => Critere, {
    nullable: true,
    defaultValue: Critere.EQUILIBRE,
    description: 'Ce qui fait la meilleure chaîne.',
  })
  @DefaultTo(Critere.EQUILIBRE)
  readonly critere!: Critere;
}
